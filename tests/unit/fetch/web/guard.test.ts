import { isIPv6 } from 'node:net';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { type WebClient } from '../../../../src/domain/web.ts';
import { type Resolver } from '../../../../src/fetch/web/guarded-agent.ts';
import { readOwnHosts } from '../../../../src/fetch/web/own-hosts.ts';
import { createWebClient } from '../../../../src/fetch/web/web-client.ts';
import { type Canary, startCanary } from '../../../support/canary.ts';
import {
  IPV4_WRITINGS,
  PRIVATE_ADDRESSES,
  PRIVATE_HOSTS,
  WRAPPINGS,
} from '../../../support/private-spellings.ts';

/** Cases of the generated campaign; the long one sets it. */
const CASES = Number(process.env['COUNTERCLAIM_SPELLINGS'] ?? 300);
/** No route leads there: an address that nobody was given. */
const NOWHERE = '2a00:ffff:ffff::1';

describe('the guard of the web client', () => {
  let canary: Canary;
  let gate: Canary;
  let client: WebClient;
  let answers: Resolver = () => Promise.reject(new Error('no such name'));
  let target = '';

  beforeAll(async () => {
    canary = await startCanary();
    gate = await startCanary((_request, response) => {
      // As bytes: a header field of Node holds Latin-1 only.
      const location = Buffer.from(target.replaceAll('\n', '')).toString('latin1');
      response.writeHead(302, { location }).end();
    });
    client = createWebClient({
      userAgent: 'Test',
      ownHosts: readOwnHosts(gate.host),
      ports: ['80', '443', String(canary.port)],
      resolve: (name) => answers(name),
      hostDelay: 0,
      hostPages: 1_000_000,
    });
  });
  afterAll(async () => {
    expect(canary.connections()).toBe(0);
    await client.close();
    await Promise.all([canary.close(), gate.close()]);
  });

  const outcomeOf = async (url: string): Promise<string> => {
    try {
      await client.get({ url, accept: '*/*' });
      return 'REACHED';
    } catch (error) {
      return (error as { readonly code?: string }).code ?? String(error);
    }
  };
  const resolveTo = (addresses: readonly string[]): Resolver => {
    const found = addresses.map((address) => ({ address, family: isIPv6(address) ? 6 : 4 }));
    return () => Promise.resolve(found);
  };

  it('knows several hundred spellings', () => {
    expect(new Set(PRIVATE_HOSTS).size).toBeGreaterThan(400);
  });

  it.each(PRIVATE_HOSTS.map((host) => [JSON.stringify(host), host]))(
    'refuses %s',
    async (_, host) => {
      // A spelling that were taken for a name would lead to the canary.
      answers = resolveTo(['127.0.0.1', '::1']);
      expect(await outcomeOf(`http://${host}:${canary.port}/`)).toBe('FETCH_REFUSED');
      expect(canary.connections()).toBe(0);
    },
  );

  it.each(WRAPPINGS.map((wrap) => ({ wrap, example: wrap('127.0.0.1', 1) })))(
    'refuses $example',
    async ({ wrap }) => {
      for (const host of ['127.0.0.1', '[::1]', '2130706433', 'localhost', 'localhost.']) {
        expect(await outcomeOf(wrap(host, canary.port))).toBe('FETCH_REFUSED');
      }
      expect(canary.connections()).toBe(0);
    },
  );

  it.each(PRIVATE_ADDRESSES)('refuses a name that resolves to %s', async (address) => {
    answers = resolveTo([address]);
    const url = `http://news.example:${canary.port}/`;
    expect(await outcomeOf(url)).toBe('FETCH_REFUSED');
    answers = resolveTo([NOWHERE, address]);
    expect(await outcomeOf(url)).toBe('FETCH_REFUSED');
    expect(canary.connections()).toBe(0);
  });

  it.each(['http', 'https'])(
    'goes where it checked, though the name changes: %s',
    async (scheme) => {
      let turn = 0;
      answers = () => {
        turn += 1;
        return resolveTo([turn % 2 === 1 ? NOWHERE : '127.0.0.1'])('news.example');
      };
      const hurried = createWebClient({
        userAgent: 'Test',
        ports: [String(canary.port)],
        resolve: (name) => answers(name),
        times: {
          connectMilliseconds: 200,
          headersMilliseconds: 200,
          bodyMilliseconds: 200,
          wholeMilliseconds: 200,
        },
      });
      const asked = hurried.get({ url: `${scheme}://news.example:${canary.port}/`, accept: '*/*' });
      await expect(asked).rejects.toMatchObject({ code: expect.stringMatching(/^FETCH_/) });
      await hurried.close();
      expect(turn).toBe(1);
      expect(canary.connections()).toBe(0);
    },
  );

  it.each(PRIVATE_HOSTS.slice(0, 60))('refuses a redirect to %j', async (host) => {
    answers = resolveTo(['127.0.0.1']);
    target = `http://${host}:${canary.port}/`;
    expect(await outcomeOf(`http://${gate.host}/go`)).toMatch(/^FETCH_/);
    expect(canary.connections()).toBe(0);
  });

  it.each([
    'file:///etc/passwd',
    'ftp://127.0.0.1/',
    'data:text/html,x',
    '//localhost/',
    'gopher://x/',
  ])('refuses a redirect to %s', async (address) => {
    target = address.startsWith('//') ? `//localhost:${canary.port}/` : address;
    answers = resolveTo(['127.0.0.1']);
    expect(await outcomeOf(`http://${gate.host}/go`)).toMatch(/^FETCH_/);
    expect(canary.connections()).toBe(0);
  });

  it(`stands ${CASES} generated cases`, async () => {
    const privateIpv4 = fc.oneof(
      fc.tuple(fc.constantFrom(0, 10, 127), fc.nat(255), fc.nat(255), fc.nat(255)),
      fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 }), fc.nat(255), fc.nat(255)),
      fc.tuple(fc.constant(192), fc.constant(168), fc.nat(255), fc.nat(255)),
      fc.tuple(fc.constant(169), fc.constant(254), fc.nat(255), fc.nat(255)),
      fc.tuple(fc.constant(100), fc.integer({ min: 64, max: 127 }), fc.nat(255), fc.nat(255)),
      fc.tuple(fc.integer({ min: 224, max: 255 }), fc.nat(255), fc.nat(255), fc.nat(255)),
    );
    const host = fc
      .tuple(privateIpv4, fc.constantFrom(...IPV4_WRITINGS))
      .map(([parts, write]) => write(parts));
    const way = fc.constantFrom('address', 'name', 'redirect');
    await fc.assert(
      fc.asyncProperty(host, privateIpv4, way, fc.constantFrom(...WRAPPINGS), async (...given) => {
        const [written, parts, how, wrap] = given;
        answers = resolveTo([parts.join('.')]);
        target = wrap(written, canary.port);
        const name = wrap(`h${parts.join('-')}.example`, canary.port);
        const url = { address: target, name, redirect: `http://${gate.host}/go` }[how];
        const outcome = await outcomeOf(url);
        return outcome.startsWith('FETCH_') && canary.connections() === 0;
      }),
      { numRuns: CASES },
    );
  }, 600_000);
});
