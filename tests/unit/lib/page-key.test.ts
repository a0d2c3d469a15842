import { describe, expect, it } from '@jest/globals';

import { pageKey } from '../../../src/lib/page-key.ts';

describe('the key of a page', () => {
  it.each([
    ['https://www.post.example/a/b', 'post.example/a/b'],
    ['http://post.example/a/b/', 'post.example/a/b'],
    ['https://m.post.example:443/a/b#c', 'post.example/a/b'],
    ['https://POST.example/a/b?utm_source=x', 'post.example/a/b'],
    ['https://post.example:8443/A/b?z=1&y=2', 'post.example:8443/A/b?y=2&z=1'],
    ['https://post.example', 'post.example'],
    ['https://post.example/?p=7', 'post.example?p=7'],
    ['mailto:ida@post.example', null],
    ['news/1.txt', null],
  ])('of %s is %s', (address, key) => {
    expect(pageKey(address)).toBe(key);
  });
});
