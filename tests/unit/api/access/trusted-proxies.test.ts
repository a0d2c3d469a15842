import { describe, expect, it } from '@jest/globals';

import { addressOf, readTrustedProxies } from '../../../../src/api/access/trusted-proxies.ts';

const proxies = readTrustedProxies(['127.0.0.1', '10.0.0.0/8', 'fd00::/8']);
const from = (remoteAddress: string | undefined, headers: Record<string, string> = {}): string =>
  addressOf({ headers, socket: { remoteAddress } }, proxies);

describe('the address of who asks', () => {
  it.each([
    ['198.51.100.7', '203.0.113.9', '198.51.100.7'],
    ['127.0.0.1', '203.0.113.9', '203.0.113.9'],
    ['::ffff:127.0.0.1', '203.0.113.9', '203.0.113.9'],
    ['127.0.0.1', '192.0.2.1, 203.0.113.9', '203.0.113.9'],
    ['127.0.0.1', '203.0.113.9, 10.1.2.3', '203.0.113.9'],
    ['127.0.0.1', '192.0.2.1, 203.0.113.9, 10.1.2.3, 10.1.2.4', '203.0.113.9'],
    ['127.0.0.1', '10.1.2.3', '10.1.2.3'],
    ['127.0.0.1', '203.0.113.9:4711', '203.0.113.9'],
    ['127.0.0.1', '[2001:db8::1]:4711', '2001:db8::1'],
    ['127.0.0.1', '2001:DB8::1', '2001:db8::1'],
    ['fd12::1', '2001:db8::1, fd00::2', '2001:db8::1'],
    ['127.0.0.1', '::ffff:203.0.113.9', '203.0.113.9'],
    ['127.0.0.1', 'unknown', '127.0.0.1'],
    ['127.0.0.1', '203.0.113.9, nonsense', '127.0.0.1'],
    ['127.0.0.1', '203.0.113.9, unknown, 10.0.0.1', '10.0.0.1'],
    ['127.0.0.1', '', '127.0.0.1'],
    ['127.0.0.1', ', ,', '127.0.0.1'],
    ['127.0.0.1', '999.1.1.1', '127.0.0.1'],
  ])('%s with X-Forwarded-For %j is %s', (peer, header, address) => {
    expect(from(peer, { 'x-forwarded-for': header })).toBe(address);
  });

  it.each([
    ['198.51.100.7', 'for=203.0.113.9', '198.51.100.7'],
    ['127.0.0.1', 'for=203.0.113.9', '203.0.113.9'],
    ['127.0.0.1', 'for=192.0.2.1, For="203.0.113.9:4711";proto=https;by=10.0.0.1', '203.0.113.9'],
    ['127.0.0.1', 'proto=https;for="[2001:db8:cafe::17]:4711"', '2001:db8:cafe::17'],
    ['127.0.0.1', 'for=203.0.113.9, for=10.0.0.2', '203.0.113.9'],
    ['127.0.0.1', 'for=_hidden', '127.0.0.1'],
    ['127.0.0.1', 'for=unknown', '127.0.0.1'],
    ['127.0.0.1', 'host=counterclaim.example', '127.0.0.1'],
    ['127.0.0.1', 'for="203.0.113.9', '127.0.0.1'],
  ])('%s with Forwarded %j is %s', (peer, header, address) => {
    expect(from(peer, { forwarded: header })).toBe(address);
  });

  it('is the proxy’s where two headers disagree, for a client has written one of them', () => {
    const both = (one: string, other: string): string =>
      from('127.0.0.1', { 'x-forwarded-for': one, forwarded: other });
    expect(both('203.0.113.9', 'for=203.0.113.9')).toBe('203.0.113.9');
    expect(both('203.0.113.9', 'for=192.0.2.1')).toBe('127.0.0.1');
  });

  it('is never taken from a header where no proxy is trusted', () => {
    const arrived = {
      headers: { 'x-forwarded-for': '203.0.113.9' },
      socket: { remoteAddress: '127.0.0.1' },
    };
    expect(addressOf(arrived, readTrustedProxies([]))).toBe('127.0.0.1');
  });

  it('is unknown for a connection that is closed already', () => {
    expect(from(undefined, { 'x-forwarded-for': '203.0.113.9' })).toBe('unknown');
  });
});

describe('proxies that are trusted', () => {
  it.each([
    'proxy.example',
    '10.0.0.0/33',
    '10.0.0.0/',
    '::1/129',
    '10.0.0',
    '0.0.0.0/0',
    '::/0',
    '*',
    '10.0.0.0/-1',
    '10.0.0.0/8/8',
  ])(
    'are no %j', // prettier-ignore
    (name) => {
      expect(() => readTrustedProxies(['127.0.0.1', name])).toThrow(
        expect.objectContaining({
          code: 'BAD_CONFIG',
          message: expect.stringMatching(
            /^TRUSTED_PROXIES: addresses or ranges such as .* came\.$/,
          ),
        }),
      );
      expect(() => readTrustedProxies([name])).toThrow(`"${name}" came`);
    },
  );
});
