import { describe, expect, it } from '@jest/globals';

import { createEventCutter } from '../../../view/src/logic/event-stream.ts';
import { isPassing, pauseBefore } from '../../../view/src/logic/retry.ts';

describe('an event stream', () => {
  it.each([
    ['one event', ['event: next\ndata: {"a":1}\n\n'], [['next', '{"a":1}']]],
    ['one in pieces', ['event: ne', 'xt\ndata: {"a"', ':1}\n', '\n'], [['next', '{"a":1}']]],
    [
      'two in one piece',
      ['event: next\ndata: 1\n\nevent: complete\ndata:\n\n'],
      [
        ['next', '1'],
        ['complete', ''],
      ],
    ],
    ['signs of life', [':\n\n', ': so it stops\n\n'], []],
    ['lines that end as on another system', ['event: next\r\ndata: 1\r\n\r\n'], [['next', '1']]],
    ['data on several lines', ['data: a\ndata: b\n\n'], [['message', 'a\nb']]],
    ['one that has not ended', ['event: next\ndata: 1\n'], []],
  ])('%s', (_name, pieces, events) => {
    const cut = createEventCutter();
    const found = pieces.flatMap((piece) => cut(piece).map(({ name, data }) => [name, data]));
    expect(found).toEqual(events);
  });
});

describe('after a break', () => {
  it.each([
    [null, true],
    [503, true],
    [429, true],
    [404, false],
    [403, false],
    [406, false],
  ])('status %s: worth coming again is %s', (status, again) => {
    expect(isPassing(status)).toBe(again);
  });

  it.each([
    [0, 1_000],
    [1, 2_000],
    [3, 8_000],
    [40, 60_000],
  ])('%i failures in a row: a pause of %i ms', (failures, milliseconds) => {
    expect(pauseBefore(failures)).toBe(milliseconds);
  });
});
