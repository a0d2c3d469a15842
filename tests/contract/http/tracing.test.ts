import { createServer, type IncomingHttpHeaders } from 'node:http';
import { type AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { Writable } from 'node:stream';

import { afterEach, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';

import { createApiKey, readApiKeys } from '../../../src/api/access/api-keys.ts';
import { openTracing } from '../../../src/api/tracing/open-tracing.ts';
import { type OtlpSpan } from '../../../src/api/tracing/otlp-span.ts';
import { type HttpApi, serveReader } from '../../support/http-api.ts';
import { recordedReader } from '../../support/recorded-reader.ts';
import { until } from '../../support/until.ts';

const QUERY = 'query Canary($t: String) { claims(filter: { text: $t }, first: 2) { nodes { id assertions(first: 1) { totalCount } } } }'; // prettier-ignore
const claims = ['a', 'b'].map((id) => ({ __typename: 'Claim', id, statement: 'canary-statement' }));

/** What collects traces over OTLP/HTTP. */
interface Collector {
  readonly endpoint: URL;
  readonly bodies: string[];
  readonly headers: IncomingHttpHeaders[];
  spans(): readonly OtlpSpan[];
  close(): Promise<void>;
}

interface Payload {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: readonly unknown[] };
    readonly scopeSpans: readonly { readonly spans: readonly OtlpSpan[] }[];
  }[];
}

async function collector(status = 200): Promise<Collector> {
  const bodies: string[] = [];
  const headers: IncomingHttpHeaders[] = [];
  const server = createServer((request, response) => {
    headers.push({ ...request.headers, path: request.url });
    void json(request).then((body) => {
      bodies.push(JSON.stringify(body));
      response.writeHead(status, { 'content-type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    ...{ bodies, headers, endpoint: new URL(`http://127.0.0.1:${port}`) },
    spans: () =>
      bodies.flatMap((body) =>
        (JSON.parse(body) as Payload).resourceSpans.flatMap(({ scopeSpans }) =>
          scopeSpans.flatMap(({ spans }) => spans),
        ),
      ),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const opened: { close(): Promise<unknown> }[] = [];
afterEach(async () => {
  for (const each of opened.splice(0).reverse()) await each.close();
});

function keep<Opened extends { close(): Promise<unknown> }>(each: Opened): Opened {
  opened.push(each);
  return each;
}

const ada = createApiKey('ada', ['reader']);

async function scene(status = 200): Promise<{
  readonly api: HttpApi;
  readonly traces: Collector;
  readonly lines: string[];
}> {
  const traces = keep(await collector(status));
  const lines: string[] = [];
  const write = (piece: Buffer, _encoding: string, done: () => void): void => {
    lines.push(piece.toString());
    done();
  };
  const log = pino({ level: 'error', base: null }, new Writable({ write }));
  const settings = { headers: 'X-Key=for the collector', serviceName: 'counterclaim-test' };
  const tracing = openTracing({ ...settings, endpoint: traces.endpoint }, log);
  const saved = new Map([['found', QUERY]]);
  const reader = { ...recordedReader({ claims }), planned: () => Promise.resolve(null) };
  const serving = { tracing, log, saved, keys: readApiKeys(ada.line) };
  return { api: keep(await serveReader(reader, serving)), traces, lines };
}

const factsOf = (span: OtlpSpan | undefined): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    (span?.attributes ?? []).map(({ key, value }) => [key, Object.values(value)[0]]),
  );

const PARENT = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
const asked = { documentId: 'found', variables: { t: 'canary-variable' } };
const headers = { authorization: `Bearer ${ada.key}`, cookie: 'canary-cookie' };

describe('a traced request', () => {
  it('tells a collector of the request, its plan and its statements, each a part of what it was done within', async () => {
    const { api, traces } = await scene();
    expect((await api.ask(asked, { ...headers, traceparent: PARENT })).status).toBe(200);
    await until(() => traces.spans().length === 5);
    const spans = traces.spans();
    const named = (name: string): readonly OtlpSpan[] => spans.filter((each) => each.name === name);
    const [request] = named('request');
    const [plan] = named('plan');
    expect(new Set(spans.map(({ traceId }) => traceId))).toEqual(new Set([PARENT.slice(3, 35)]));
    expect([request?.parentSpanId, request?.kind]).toEqual([PARENT.slice(36, 52), 2]);
    expect(plan?.parentSpanId).toBe(request?.spanId);
    expect(
      named('statement').map((each) => [factsOf(each)['db.operation.name'], each.parentSpanId]),
    ).toEqual([
      ['planned', plan?.spanId],
      ['claims', request?.spanId],
      ['Claim.assertions', request?.spanId],
    ]);
    expect(factsOf(request)).toEqual({
      'http.request.method': 'POST',
      'http.route': '/graphql',
      'http.response.status_code': '200',
      'graphql.document.id': 'found',
      'counterclaim.cost.nodes': '4',
      'counterclaim.cost.depth': '4',
    });
    expect(factsOf(named('statement')[2])).toEqual({
      'db.system.name': 'neo4j',
      'db.operation.name': 'Claim.assertions',
      'counterclaim.parents': '2',
      'db.response.returned_rows': '0',
    });
    for (const { startTimeUnixNano: from, endTimeUnixNano: to } of spans) {
      expect(BigInt(to) >= BigInt(from) && BigInt(from) > 1_600_000_000_000_000_000n).toBe(true);
    }
  });

  it('is sent under the collector’s headers and the service’s name', async () => {
    const { api, traces } = await scene();
    await api.ask(asked, headers);
    await until(() => traces.bodies.length > 0);
    expect(traces.headers[0]).toMatchObject({ path: '/v1/traces', 'x-key': 'for the collector' });
    expect(traces.bodies[0]).toContain('"stringValue":"counterclaim-test"');
  });

  it('tells neither texts nor secrets, of a refusal neither', async () => {
    const { api, traces } = await scene();
    await api.ask(asked, headers);
    await api.ask(
      { query: '{ claims(filter: { text: "canary-text" }) { canaryField } }' },
      headers,
    );
    await api.ask(asked, { authorization: 'Bearer canary-key' });
    await until(() => traces.spans().filter(({ name }) => name === 'request').length === 3);
    const told = traces.bodies.join('');
    expect(told).not.toMatch(/canary/i);
    expect(told).not.toContain(ada.key);
    const codes = traces.spans().map((span) => factsOf(span)['counterclaim.errors']);
    expect(codes.filter(Boolean)).toEqual(['GRAPHQL_VALIDATION_FAILED', 'UNAUTHENTICATED']);
  });

  it.each([
    ['nobody wants it', PARENT.replace(/01$/, '00'), 0],
    ['its traceparent is malformed', PARENT.replace('-b7', '-xx'), 1],
    ['it is of a trace of zeros', `00-${'0'.repeat(32)}-b7ad6b7169203331-01`, 1],
  ])('when %s', async (_what, traceparent, requests) => {
    const { api, traces } = await scene();
    await api.ask(asked, { ...headers, traceparent });
    await opened.pop()?.close();
    const found = traces.spans().filter(({ name }) => name === 'request');
    expect(found).toHaveLength(requests);
    expect(found[0]?.parentSpanId).toBeUndefined();
  });

  it('is answered all the same when the collector is not there, which is logged once', async () => {
    const { api, lines, traces } = await scene(503);
    expect((await api.ask(asked, headers)).status).toBe(200);
    await until(() => lines.length > 0);
    expect((await api.ask(asked, headers)).status).toBe(200);
    await until(() => traces.bodies.length > 1);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('the collector answered 503');
    expect(lines[0]).not.toContain('for the collector');
  });
});

describe('headers for a collector', () => {
  it.each(['x-key', '=canary', 'x key=canary', 'a=b,x-key:canary'])('are no %j', (text) => {
    const endpoint = new URL('http://127.0.0.1:1');
    const open = () =>
      openTracing({ endpoint, headers: text, serviceName: 'x' }, pino({ level: 'silent' }));
    expect(open).toThrow(expect.objectContaining({ code: 'BAD_CONFIG' }));
    expect(open).not.toThrow(/canary/);
  });
});
