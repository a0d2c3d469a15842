import { describe, expect, it } from '@jest/globals';

import { decodeBytes } from '../../../src/lib/decode-bytes.ts';

describe('decodeBytes', () => {
  it.each([
    ['utf-8', [0xc3, 0xa9], 'é'],
    ['UTF-8', [0xef, 0xbb, 0xbf, 0x61], 'a'],
    ['utf-8', [0xe9], null],
    ['iso-8859-1', [0x93, 0xe9, 0x94, 0x80], '“é”€'],
    ['windows-1252', [0x92, 0x81], '’\u0081'],
    ['iso-8859-15', [0xa4], '€'],
    ['shift_jis', [0x82, 0xa0], 'あ'],
    ['utf-16le', [0x61, 0], 'a'],
    ['no-such', [0x61], null],
  ])('reads %s %p as %p', (encoding, bytes, text) => {
    expect(decodeBytes(new Uint8Array(bytes), encoding)).toBe(text);
  });
});
