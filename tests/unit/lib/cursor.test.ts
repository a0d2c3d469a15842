import { describe, expect, it } from '@jest/globals';

import { decodeCursor, encodeCursor } from '../../../src/lib/cursor.ts';

describe('a cursor', () => {
  it.each([
    [['Soldiers in Kursk — “now”', 'id'] as const],
    [[-0.9, 'id'] as const],
    [[0.1 + 0.2, 'id'] as const],
  ])('gives back the place %j exactly', (place) => {
    expect(decodeCursor(encodeCursor(place))).toEqual(place);
  });

  it.each([
    '',
    'not json',
    encodeCursor(['a', 'b']).slice(2),
    Buffer.from('[1]').toString('base64url'),
    Buffer.from('[null,"id"]').toString('base64url'),
  ])('that is none of ours is told: %j', (cursor) => {
    expect(decodeCursor(cursor)).toBeNull();
  });
});
