import { type RequestListener } from 'node:http';
import { gzipSync } from 'node:zlib';

import { afterEach, describe, expect, it } from '@jest/globals';

import { LIMITS } from '../../../../src/domain/limits.ts';
import { type WebAnswer, type WebClient, type WebRequest } from '../../../../src/domain/web.ts';
import { type Clock } from '../../../../src/fetch/web/host-turns.ts';
import { readOwnHosts } from '../../../../src/fetch/web/own-hosts.ts';
import { createWebClient, type WebClientOptions } from '../../../../src/fetch/web/web-client.ts';
import { type Canary, startCanary } from '../../../support/canary.ts';

interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}
type Site = Readonly<Record<string, Answer | RequestListener>>;

const html = { 'content-type': 'text/html; charset=utf-8' };
const page: Answer = { headers: html, body: '<p>It rained.</p>' };
const HURRY = {
  connectMilliseconds: 300,
  headersMilliseconds: 300,
  bodyMilliseconds: 300,
  wholeMilliseconds: 600,
};

/** A clock that goes on only when it is waited for, and remembers by how much. */
function fakeClock(): Clock & { readonly waits: number[] } {
  const waits: number[] = [];
  let now = Date.UTC(2024, 9, 17);
  return {
    waits,
    now: () => now,
    wait: (milliseconds) => {
      if (milliseconds > 0) waits.push(milliseconds);
      now += milliseconds;
      return Promise.resolve();
    },
  };
}

describe('createWebClient', () => {
  const open: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const close of open.splice(0).reverse()) await close();
  });

  const serve = async (
    site: Site,
    options: Partial<WebClientOptions> = {},
  ): Promise<{
    readonly canary: Canary;
    readonly clock: ReturnType<typeof fakeClock>;
    readonly get: (path: string, more?: Partial<WebRequest>) => Promise<WebAnswer>;
    readonly client: WebClient;
  }> => {
    const canary = await startCanary((request, response) => {
      const answer = site[request.url ?? ''] ?? { status: 404 };
      if (typeof answer === 'function') {
        answer(request, response);
        return;
      }
      response.writeHead(answer.status ?? 200, answer.headers).end(answer.body);
    });
    const clock = fakeClock();
    const ownHosts = readOwnHosts(canary.host);
    const client = createWebClient({ userAgent: 'Test/1', ownHosts, clock, ...options });
    open.push(
      () => canary.close(),
      () => client.close(),
    );
    const get = (path: string, more: Partial<WebRequest> = {}): Promise<WebAnswer> =>
      client.get({ url: `http://${canary.host}${path}`, accept: 'text/html', ...more });
    return { canary, clock, get, client };
  };

  it('gives the bytes, where they came from and what they are', async () => {
    const { canary, get } = await serve({
      '/a': { ...page, headers: { ...html, etag: '"7"', 'last-modified': 'Thu, 17 Oct 2024' } },
    });
    const answer = await get('/a#part');
    expect(Buffer.from(answer.bytes).toString()).toBe('<p>It rained.</p>');
    expect(answer).toMatchObject({
      url: `http://${canary.host}/a`,
      isUnchanged: false,
      mediaType: 'text/html',
      charset: 'utf-8',
      validators: { etag: '"7"', lastModified: 'Thu, 17 Oct 2024' },
    });
    expect(canary.hits).toEqual(['/robots.txt', '/a']);
    expect(canary.headers[1]).toMatchObject({ 'user-agent': 'Test/1', accept: 'text/html' });
  });

  describe('robots.txt', () => {
    it.each<[string, Answer, boolean]>([
      ['none', { status: 404 }, true],
      ['closed to us', { status: 403 }, true],
      ['too many requests', { status: 429 }, false],
      ['a broken server', { status: 500 }, false],
      ['an empty one', { body: '' }, true],
      ['all are refused', { body: 'User-agent: *\nDisallow: /' }, false],
      ['others are refused', { body: 'User-agent: Otherbot\nDisallow: /' }, true],
      ['we are refused', { body: 'User-Agent: counterclaim\nDisallow: /news' }, false],
      [
        'we alone are let in',
        { body: 'User-agent: *\nDisallow: /\n\nUser-agent: Counterclaim\nAllow: /' },
        true,
      ],
      ['the longer rule wins', { body: 'User-agent: *\nDisallow: /news\nAllow: /news/a' }, true],
      ['stars and ends', { body: 'User-agent: *\nDisallow: /*****/a$' }, false],
      ['another path', { body: 'User-agent: *\nDisallow: /private' }, true],
      ['a page of markup', { headers: html, body: '<html>Welcome' }, true],
      ['a redirect', { status: 302, headers: { location: '/rules' } }, false],
      ['a redirect in a circle', { status: 302, headers: { location: '/robots.txt' } }, false],
      [
        'a large one, cut',
        { body: `User-agent: *\nDisallow: /news\n${'#'.repeat(700_000)}` },
        false,
      ],
    ])('%s', async (_name, robots, isAllowed) => {
      const { canary, get } = await serve({
        '/robots.txt': robots,
        '/rules': { body: 'User-agent: *\nDisallow: /news' },
        '/news/a': page,
      });
      const outcome = await get('/news/a').then(
        () => 'GIVEN',
        (error: unknown) => (error as { readonly code: string }).code,
      );
      expect(outcome).toBe(isAllowed ? 'GIVEN' : 'FETCH_REFUSED');
      expect(canary.hits.includes('/news/a')).toBe(isAllowed);
    });

    it('is asked for once, and again when it has grown old', async () => {
      const { canary, clock, get } = await serve({ '/a': page });
      await Promise.all([get('/a'), get('/a')]);
      await get('/a');
      expect(canary.hits.filter((path) => path === '/robots.txt')).toHaveLength(1);
      await clock.wait(LIMITS.robotsMinutes * 60_000, undefined);
      await get('/a');
      expect(canary.hits.filter((path) => path === '/robots.txt')).toHaveLength(2);
    });

    it('holds for the target of a redirect too', async () => {
      const { canary, get } = await serve({
        '/robots.txt': { body: 'User-agent: *\nDisallow: /hidden' },
        '/a': { status: 301, headers: { location: '/hidden' } },
        '/hidden': page,
      });
      await expect(get('/a')).rejects.toMatchObject({ code: 'FETCH_REFUSED' });
      expect(canary.hits).not.toContain('/hidden');
    });
  });

  describe('pauses', () => {
    it('lie between two pages of a host', async () => {
      const { clock, get } = await serve({ '/a': page, '/b': page, '/c': page });
      await Promise.all(['/a', '/b', '/c'].map((path) => get(path)));
      expect(clock.waits).toEqual([1_000, 1_000]);
    });

    it('are as long as robots.txt asks for', async () => {
      const { clock, get } = await serve({
        '/robots.txt': { body: 'User-agent: *\nCrawl-delay: 7' },
        '/a': page,
      });
      await get('/a');
      await get('/a');
      expect(clock.waits).toEqual([7_000]);
    });

    it.each(['120', 'Infinity'])('are not as long as %s seconds', async (delay) => {
      const { canary, get } = await serve({
        '/robots.txt': { body: `User-agent: *\nCrawl-delay: ${delay}` },
        '/a': page,
      });
      await get('/a');
      await expect(get('/a')).rejects.toMatchObject({ code: 'FETCH_REFUSED' });
      expect(canary.hits).toEqual(['/robots.txt', '/a']);
    });

    it('keep to one request at a time', async () => {
      let [now, most] = [0, 0];
      const slow: RequestListener = (_request, response) => {
        now += 1;
        most = Math.max(most, now);
        setTimeout(() => {
          now -= 1;
          response.writeHead(200, html).end('x');
        }, 20);
      };
      const { get } = await serve({ '/a': slow, '/b': slow, '/c': slow });
      await Promise.all(['/a', '/b', '/c'].map((path) => get(path)));
      expect(most).toBe(1);
    });

    it('end when the day is full', async () => {
      const { clock, get } = await serve({ '/a': page }, { hostPages: 3 });
      await get('/a');
      await get('/a');
      await expect(get('/a')).rejects.toMatchObject({ code: 'FETCH_REFUSED' });
      await clock.wait(86_400_000, undefined);
      await get('/a');
    });
  });

  describe('Retry-After', () => {
    const busyOnce = (field: string): RequestListener => {
      let isBusy = true;
      return (_request, response) => {
        if (isBusy) response.writeHead(503, { 'retry-after': field }).end();
        else response.writeHead(200, html).end('x');
        isBusy = false;
      };
    };

    it.each([
      ['5', 5_000],
      ['Thu, 17 Oct 2024 00:00:30 GMT', 30_000],
    ])('is waited for: %s', async (field, milliseconds) => {
      const { clock, get } = await serve({ '/a': busyOnce(field) });
      expect((await get('/a')).bytes).toHaveLength(1);
      expect(clock.waits).toEqual([milliseconds]);
    });

    it('is not waited for beyond the limit, and the host is left alone', async () => {
      const { canary, get } = await serve({ '/a': busyOnce('3600'), '/b': page });
      await expect(get('/a')).rejects.toMatchObject({ code: 'FETCH_REFUSED' });
      await expect(get('/b')).rejects.toMatchObject({ code: 'FETCH_REFUSED' });
      expect(canary.hits).toEqual(['/robots.txt', '/a']);
    });

    it('is waited for so often, no more', async () => {
      const { canary, get } = await serve({
        '/a': { status: 429, headers: { 'retry-after': '1' } },
      });
      await expect(get('/a')).rejects.toMatchObject({ code: 'FETCH_FAILED' });
      expect(canary.hits).toHaveLength(1 + LIMITS.webTries);
    });
  });

  describe('conditional requests', () => {
    it('send what is known and tell "unchanged"', async () => {
      const validators = { etag: '"7"', lastModified: 'Thu, 17 Oct 2024 00:00:00 GMT' };
      const { canary, get } = await serve({ '/a': { status: 304 } });
      const answer = await get('/a', { validators });
      expect(answer).toMatchObject({ isUnchanged: true, validators });
      expect(answer.bytes).toHaveLength(0);
      expect(canary.headers[1]).toMatchObject({
        'if-none-match': '"7"',
        'if-modified-since': 'Thu, 17 Oct 2024 00:00:00 GMT',
      });
    });

    it('take no "unchanged" that was not asked for', async () => {
      const { get } = await serve({ '/a': { status: 304 } });
      await expect(get('/a')).rejects.toMatchObject({ code: 'FETCH_FAILED' });
    });

    it('keep no validator of what must not be stored', async () => {
      const headers = { ...html, etag: '"7"', 'cache-control': 'private, no-store' };
      const { get } = await serve({ '/a': { ...page, headers } });
      expect((await get('/a')).validators).toEqual({});
    });
  });

  it.each<[string, Answer | RequestListener]>([
    ['status 404', { status: 404 }],
    ['status 500', { status: 500 }],
    ['a film', { headers: { 'content-type': 'video/mp4' }, body: 'x' }],
    ['a redirect to itself', { status: 302, headers: { location: '/a' } }],
    ['two redirects in a circle', { status: 302, headers: { location: '/back' } }],
    ['redirects without end', { status: 302, headers: { location: '/1' } }],
    ['a redirect to nowhere', { status: 302, headers: {} }],
    ['an unknown coding', { headers: { ...html, 'content-encoding': 'zip' }, body: 'x' }],
    ['codings upon codings', { headers: { ...html, 'content-encoding': 'gzip, gzip' }, body: 'x' }],
    ['broken gzip', { headers: { ...html, 'content-encoding': 'gzip' }, body: 'not gzip' }],
    ['too many bytes', { headers: html, body: Buffer.alloc(LIMITS.webBytes + 1, 'x') }],
    ['a head that is too long', { headers: { ...html, 'x-long': 'x'.repeat(40_000) }, body: 'x' }],
    ['a broken connection', (_request, response) => response.socket?.destroy()],
  ])('fails at %s', async (_name, answer) => {
    const turns = Object.fromEntries(
      Array.from({ length: 9 }, (_, index) => [
        `/${index}`,
        { status: 302, headers: { location: `/${index + 1}` } },
      ]),
    );
    const back = { status: 302, headers: { location: '/a' } };
    const { canary, get } = await serve({ '/a': answer, '/back': back, ...turns });
    await expect(get('/a')).rejects.toMatchObject({ code: 'FETCH_FAILED' });
    expect(canary.hits.length).toBeLessThanOrEqual(2 + LIMITS.webRedirects);
  });

  it('takes more bytes where more are asked for', async () => {
    const body = Buffer.alloc(LIMITS.webBytes + 1, 'x');
    const { get } = await serve({ '/a': { headers: html, body } });
    const { bytes } = await get('/a', { maxBytes: 2 * LIMITS.webBytes });
    expect(bytes).toHaveLength(body.length);
  });

  it('lets a bomb of 200 MB go off elsewhere', async () => {
    const body = gzipSync(Buffer.alloc(200_000_000));
    const { get } = await serve({
      '/a': { headers: { ...html, 'content-encoding': 'gzip' }, body },
    });
    const before = process.memoryUsage().rss;
    await expect(get('/a')).rejects.toMatchObject({ code: 'FETCH_FAILED' });
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
  });

  it.each<[string, RequestListener]>([
    ['says nothing', () => undefined],
    [
      'sends its head byte by byte',
      (_request, { socket }) => {
        drip(socket, 'HTTP/1.1 200 OK\r\nX: ');
      },
    ],
    [
      'sends its body byte by byte',
      (_request, response) => {
        response.writeHead(200, html);
        drip(response, 'x');
      },
    ],
    ['stops in the middle', (_request, response) => response.writeHead(200, html).write('half')],
  ])('leaves a server that %s', async (_name, listener) => {
    const { get } = await serve({ '/a': listener }, { times: HURRY });
    const start = performance.now();
    await expect(get('/a')).rejects.toMatchObject({ code: 'FETCH_FAILED' });
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it('stops when it is told to', async () => {
    const { get } = await serve({ '/a': () => undefined });
    const stop = new AbortController();
    const asked = get('/a', { signal: stop.signal });
    setTimeout(() => {
      stop.abort(new Error('enough'));
    }, 50);
    await expect(asked).rejects.toThrow('enough');
    await expect(get('/a', { signal: stop.signal })).rejects.toThrow('enough');
  });
});

/** Sends some bytes, then one every few milliseconds as long as the other side listens. */
function drip(
  stream: { write(text: string): unknown; readonly destroyed: boolean } | null,
  start: string,
): void {
  stream?.write(start);
  const timer = setInterval(() => {
    if (stream === null || stream.destroyed) clearInterval(timer);
    else stream.write('x');
  }, 20);
}
