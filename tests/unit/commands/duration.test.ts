import { describe, expect, it } from '@jest/globals';

import { readDuration } from '../../../src/commands/duration.ts';

describe('readDuration', () => {
  it.each([
    ['60s', 60_000],
    ['15m', 900_000],
    [' 2h ', 7_200_000],
    ['7d', 604_800_000],
  ])('reads %p as %i milliseconds', (given, milliseconds) => {
    expect(readDuration(given)).toBe(milliseconds);
  });

  it.each(['', '15', 'm', '59s', '8d', '-5m', '1.5h', '15 minutes', '1e3m'])(
    'refuses %p',
    (given) => {
      expect(() => readDuration(given)).toThrow(/from 1m to 7d/);
    },
  );
});
