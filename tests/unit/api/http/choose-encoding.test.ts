import { describe, expect, it } from '@jest/globals';

import { chooseEncoding } from '../../../../src/api/http/choose-encoding.ts';

describe('chooseEncoding', () => {
  it.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip', 'gzip'],
    ['gzip, deflate, br', 'br'],
    ['GZIP', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['br ; q=0.000 , gzip', 'gzip'],
    ['gzip;q=0', 'identity'],
    ['br;q=0.2, gzip;q=0.9', 'gzip'],
    ['br;q=0.001', 'br'],
    ['*', 'br'],
    ['*;q=0', 'identity'],
    ['*;q=0.1, br;q=0', 'gzip'],
    ['identity', 'identity'],
    ['x-br, not-gzip', 'identity'],
    ['br;q=2', 'identity'],
    ['br;level=5', 'identity'],
    [',,;q=1', 'identity'],
  ])('takes from %j %s', (accepted, encoding) => {
    expect(chooseEncoding(accepted)).toBe(encoding);
  });

  it('gives only what is offered', () => {
    expect(chooseEncoding('br, gzip', ['gzip'])).toBe('gzip');
    expect(chooseEncoding('br', ['gzip'])).toBe('identity');
  });
});
