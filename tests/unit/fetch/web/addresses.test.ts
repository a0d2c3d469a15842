import { describe, expect, it } from '@jest/globals';

import { readContentType, isAccepted } from '../../../../src/fetch/web/content-type.ts';
import { readOwnHosts } from '../../../../src/fetch/web/own-hosts.ts';
import { isPublicAddress } from '../../../../src/fetch/web/public-address.ts';
import { followRedirects } from '../../../../src/fetch/web/redirects.ts';
import { retryAfter } from '../../../../src/fetch/web/retry-after.ts';
import { userAgent } from '../../../../src/fetch/web/user-agent.ts';
import { checkWebAddress, WEB_PORTS } from '../../../../src/fetch/web/web-address.ts';
import { PRIVATE_ADDRESSES } from '../../../support/private-spellings.ts';

const reach = {
  ownHosts: readOwnHosts('wiki.intranet 10.0.0.5:8080,[fd00::5]:443'),
  ports: WEB_PORTS,
};

describe('isPublicAddress', () => {
  it.each([
    '1.1.1.1',
    '9.255.255.255',
    '11.0.0.0',
    '93.184.216.34',
    '100.63.255.255',
    '100.128.0.0',
    '126.255.255.255',
    '128.0.0.0',
    '169.253.255.255',
    '172.15.255.255',
    '172.32.0.0',
    '192.167.255.255',
    '192.169.0.0',
    '198.17.255.255',
    '198.20.0.0',
    '223.255.255.255',
    '2001:200::1',
    '2001:4860:4860::8888',
    '2003::1',
    '2606:4700::1111',
    '2a00:1450:4001::1',
  ])('%s is', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([...PRIVATE_ADDRESSES, '', 'localhost', '127.1', '1.1.1.1%lo', '2606:4700::1111%eth0'])(
    '%j is not',
    (address) => {
      expect(isPublicAddress(address)).toBe(false);
    },
  );
});

describe('checkWebAddress', () => {
  it.each([
    ['https://News.Example/a?b=c#d', 'https://news.example/a?b=c', false],
    ['http://news.example:80/', 'http://news.example/', false],
    ['https://news.example:80/', 'https://news.example:80/', false],
    ['http://1.1.1.1/', 'http://1.1.1.1/', false],
    ['http://wiki.intranet/', 'http://wiki.intranet/', true],
    ['https://WIKI.intranet/', 'https://wiki.intranet/', true],
    ['http://10.5:8080/x', 'http://10.0.0.5:8080/x', true],
    ['https://[fd00::5]/', 'https://[fd00::5]/', true],
  ])('takes %s', (address, href, isOwn) => {
    const checked = checkWebAddress(address, reach);
    expect([checked.url.href, checked.isOwn]).toEqual([href, isOwn]);
  });

  it.each([
    'news.example',
    '/news',
    'ftp://news.example/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'http://user@news.example/',
    'http://:secret@news.example/',
    'http://news.example:22/',
    'http://news.example:8080/',
    'http://wiki.intranet:8080/',
    'http://10.0.0.5/',
    'http://10.0.0.5:80/',
    'http://[fd00::5]/',
    `http://news.example/${'a'.repeat(2_000)}`,
  ])('refuses %s', (address) => {
    expect(() => checkWebAddress(address, reach)).toThrow(
      expect.objectContaining({ code: 'FETCH_REFUSED' }),
    );
  });

  it('does not repeat a password', () => {
    expect(() => checkWebAddress('http://me:secret@news.example/', reach)).toThrow(/^(?!.*secret)/);
  });
});

describe('followRedirects', () => {
  it.each(['http://wiki.intranet/', 'http://10.0.0.5:8080/admin', 'http://127.0.0.1/'])(
    'does not lead from outside to %s',
    async (location) => {
      const asked: string[] = [];
      const ask = ({ href }: URL) => {
        asked.push(href);
        return Promise.resolve({ status: 302, header: () => location, bytes: new Uint8Array() });
      };
      await expect(followRedirects('http://news.example/', reach, ask)).rejects.toMatchObject({
        code: 'FETCH_REFUSED',
      });
      expect(asked).toEqual(['http://news.example/']);
    },
  );
});

describe('readOwnHosts', () => {
  it('means nothing without a setting', () => {
    expect(readOwnHosts('').has('localhost', '80')).toBe(false);
  });

  it.each(['*.intranet', 'http://wiki', 'me@wiki', 'wiki/path', 'wiki:port', 'wiki:99999', '[::1'])(
    'refuses %s',
    (setting) => {
      expect(() => readOwnHosts(setting)).toThrow(expect.objectContaining({ code: 'BAD_CONFIG' }));
    },
  );
});

describe('userAgent', () => {
  it.each([
    [null, 'Counterclaim/0.1.0'],
    ['https://example.org/bot', 'Counterclaim/0.1.0 (+https://example.org/bot)'],
    ['desk@example.org', 'Counterclaim/0.1.0 (+desk@example.org)'],
  ])('says who asks: %s', (contact, expected) => {
    expect(userAgent('0.1.0', contact)).toBe(expected);
  });

  it.each(['x', 'a b c', 'line\r\nHost: x', 'close) Mozilla', 'é@example.org'])(
    'refuses %j',
    (contact) => {
      expect(() => userAgent('0.1.0', contact)).toThrow(
        expect.objectContaining({ code: 'BAD_CONFIG' }),
      );
    },
  );
});

describe('header fields', () => {
  it.each([
    ['Text/HTML; Charset="UTF-8"', 'text/html', 'utf-8'],
    ['text/plain', 'text/plain', null],
    ['application/atom+xml;charset=iso-8859-1', 'application/atom+xml', 'iso-8859-1'],
    ['nonsense', null, null],
    [null, null, null],
  ])('Content-Type: %s', (field, mediaType, charset) => {
    expect(readContentType(field)).toEqual({ mediaType, charset });
  });

  it.each([
    ['text/html', 'text/html, text/plain;q=0.8', true],
    ['text/plain', 'text/html, text/plain;q=0.8', true],
    ['text/css', 'text/html', false],
    ['text/css', 'text/*', true],
    ['video/mp4', '*/*;q=0.1', true],
    [null, 'text/html', true],
  ])('%s serves for Accept: %s: %s', (mediaType, accept, serves) => {
    expect(isAccepted(mediaType, accept)).toBe(serves);
  });

  it.each([
    [null, null],
    ['0', 0],
    [' 120 ', 120_000],
    ['Thu, 01 Jan 1970 00:01:40 GMT', 40_000],
    ['Thu, 01 Jan 1970 00:00:10 GMT', 0],
    ['-5', null],
    ['soon', null],
  ])('Retry-After: %s', (field, expected) => {
    expect(retryAfter(field, 60_000)).toBe(expected);
  });
});
