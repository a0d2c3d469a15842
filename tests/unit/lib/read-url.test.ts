import { describe, expect, it } from '@jest/globals';

import { readUrl } from '../../../src/lib/read-url.ts';

/** The bytes of full-width digits, each read as a character: no host. */
const NO_HOST = `http://${Buffer.from('１２７。１').toString('latin1')}/`;
/** More than enough for a function to be compiled. */
const CALLS = 30_000;

describe('a web address', () => {
  it('is read, alone or from a page', () => {
    expect(readUrl('https://news.example/a?b')?.pathname).toBe('/a');
    expect(readUrl('../c', 'https://news.example/a/b')?.href).toBe('https://news.example/c');
  });

  it.each(['', 'news', '../c', 'http://', 'http://[::1'])('is null for %j', (address) => {
    expect(readUrl(address)).toBeNull();
  });

  it('stays null however often it is asked', () => {
    const read = Array.from({ length: CALLS }, () => readUrl(NO_HOST, 'https://news.example/'));
    expect(read.every((url) => url === null)).toBe(true);
  });
});
