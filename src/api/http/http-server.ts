import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

import { GraphQLError } from 'graphql';

import { LIMITS } from '../../domain/limits.ts';
import { refusal } from '../guard/refusal.ts';
import { type Serving } from '../serving.ts';
import { answerExport, EXPORT_PATH, type ExportDoor } from './answer-export.ts';
import { answerGraphql, type GraphqlDoor, letIn } from './answer-graphql.ts';
import { answerEventStream } from '../live/event-stream.ts';
import { type LiveDoor } from '../live/live-door.ts';
import { type WebSocketDoor } from '../live/web-socket.ts';
import { type Metrics } from './metrics.ts';
import { openVisit, type OpenVisit } from './open-visit.ts';
import { originHeaders, type OriginRules } from './origins.ts';
import { type Readiness } from './readiness.ts';
import { refused } from './refused.ts';
import { logRequest } from './request-log.ts';
import { type Answer, sendAnswer } from './send-answer.ts';
import { type ServeIde } from './serve-ide.ts';
import { type ServeView } from './serve-view.ts';
import { type NoteFacts, type SpanFacts } from '../tracing/tracing.ts';
import { type OpenAnswers } from './stop-server.ts';
import { acceptWebSockets } from './upgrade.ts';

/** What an endpoint is made of. */
export interface Endpoint {
  readonly door: GraphqlDoor;
  readonly live: LiveDoor;
  readonly webSockets: WebSocketDoor;
  readonly exports: ExportDoor;
  readonly serving: Serving;
  readonly originRules: OriginRules;
  readonly readiness: Readiness;
  readonly metrics: Metrics;
  readonly openAnswers: OpenAnswers;
  readonly serveIde: ServeIde;
  readonly serveView: ServeView;
}

/** Where the graph is asked; all else is too frequent to be written down. */
const REPORTED = new Set(['/graphql', '/mcp']);

/** What proxies write down for a client that left before it had its answer. */
const GONE = 499;

/** A server without a port yet: `/graphql`, `/mcp`, `/healthz`, `/readyz`, `/metrics`, the pages, and JSON for everything else, errors too. */
export function createHttpServer(endpoint: Endpoint): Server {
  const { requestMilliseconds } = endpoint.serving.bounds;
  const server = createServer(
    {
      requestTimeout: requestMilliseconds + 5_000,
      headersTimeout: requestMilliseconds,
      // Timeouts are looked for this often; by default only twice a minute.
      connectionsCheckingInterval: 1_000,
    },
    (request, response) => {
      endpoint.openAnswers.add(response);
      if (!endpoint.serveView(request, response) && !endpoint.serveIde(request, response))
        void traced(endpoint, request, response);
    },
  );
  acceptWebSockets(server, endpoint);
  // Longer than proxies keep one, which would otherwise send into a connection that is being closed.
  server.keepAliveTimeout = LIMITS.keepAliveMilliseconds;
  // Who does not take an answer holds its memory.
  server.setTimeout(LIMITS.idleConnectionMilliseconds);
  return server;
}

function traced(
  endpoint: Endpoint,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { tracing } = endpoint.serving;
  if (tracing === null || !isReported(pathOf(request))) return serve(endpoint, request, response);
  const traceparent = request.headers['traceparent']?.toString();
  return tracing.span({ name: 'request', kind: 'SERVER', traceparent }, async (note) => {
    await serve({ ...endpoint, note }, request, response);
  });
}

async function serve(
  endpoint: Endpoint & { readonly note?: NoteFacts },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const visit = openVisit(response, endpoint.serving.bounds.requestMilliseconds);
  try {
    const answer = await answerOf(endpoint, { request, response, visit });
    if (endpoint.readiness.isLeaving()) response.setHeader('connection', 'close');
    await sendAnswer(request, response, answer);
    if (isReported(pathOf(request))) report(endpoint, { request, response, visit });
  } catch (error) {
    endpoint.serving.log.error({ id: visit.id, cause: String(error) }, 'not sent');
    response.destroy();
  } finally {
    endpoint.note?.(factsOf({ request, response, visit }));
    visit.close();
  }
}

/** What the log tells too. */
function factsOf({ request, response, visit }: Exchange): SpanFacts {
  const { saved, cost, codes } = visit.notes;
  return {
    'http.request.method': request.method ?? '',
    'http.route': pathOf(request),
    'http.response.status_code': visit.hasGone() ? GONE : response.statusCode,
    'graphql.document.id': saved,
    'counterclaim.cost.nodes': cost?.nodes ?? null,
    'counterclaim.cost.depth': cost?.depth ?? null,
    'counterclaim.errors': codes.length === 0 ? null : codes.join(' '),
  };
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly visit: OpenVisit;
}

async function answerOf(endpoint: Endpoint, exchange: Exchange): Promise<Answer> {
  const { request, visit } = exchange;
  try {
    return await route(endpoint, exchange);
  } catch (error) {
    if (error instanceof GraphQLError) visit.notes.codes = [String(error.extensions['code'])];
    else visit.notes.causes.push(error);
    return refused(request, error);
  }
}

async function route(endpoint: Endpoint, exchange: Exchange): Promise<Answer> {
  switch (pathOf(exchange.request)) {
    case '/graphql':
      return graphql(endpoint, exchange);
    case '/mcp':
      return mcp(endpoint, exchange);
    case '/graphql/stream':
      return eventStream(endpoint, exchange);
    case '/metrics':
      return metrics(endpoint, exchange);
    case '/healthz':
      return inJson(200, { status: 'ok' });
    case '/readyz':
      return (await endpoint.readiness.isReady())
        ? inJson(200, { status: 'ready' })
        : inJson(503, { status: 'not ready' });
    default:
      if (pathOf(exchange.request).startsWith(EXPORT_PATH)) return exported(endpoint, exchange);
      throw refusal({
        status: 404,
        code: 'NOT_FOUND',
        message:
          'there is nothing here; ask at /graphql, or as an agent at /mcp, or fetch /export/gexf',
      });
  }
}

async function graphql({ door, originRules }: Endpoint, exchange: Exchange): Promise<Answer> {
  const { request, visit } = exchange;
  setOrigin(exchange, originRules);
  if (request.method === 'OPTIONS') return NOTHING;
  return answerGraphql(door, request, visit);
}

/** Sends its answer itself, bit by bit. */
async function eventStream({ live, originRules }: Endpoint, exchange: Exchange): Promise<Answer> {
  setOrigin(exchange, originRules);
  if (exchange.request.method !== 'OPTIONS') await answerEventStream(live, exchange);
  return NOTHING;
}

/** The same. */
async function exported({ exports, originRules }: Endpoint, exchange: Exchange): Promise<Answer> {
  setOrigin(exchange, originRules);
  if (exchange.request.method !== 'OPTIONS') await answerExport(exports, exchange);
  return NOTHING;
}

const NOTHING: Answer = { status: 204, headers: {}, body: '' };

/** Set at once, so that a page of another site can read a refusal too. */
function setOrigin({ request, response }: Exchange, rules: OriginRules): void {
  for (const [name, value] of Object.entries(originHeaders(request, rules))) {
    response.setHeader(name, value);
  }
}

async function mcp({ door, originRules, serving }: Endpoint, exchange: Exchange): Promise<Answer> {
  const { request, visit } = exchange;
  originHeaders(request, originRules);
  // Its library is loaded when the first agent comes.
  const { answerMcp } = await import('../mcp/answer-mcp.ts');
  return answerMcp({ door, saved: serving.saved }, request, visit);
}

async function metrics(
  { door, metrics: counted, originRules }: Endpoint,
  { request, visit }: Exchange,
): Promise<Answer> {
  originHeaders(request, originRules);
  await letIn(door, request, visit);
  const headers = { 'content-type': counted.contentType };
  return { status: 200, headers, body: await counted.text() };
}

function isReported(path: string): boolean {
  return REPORTED.has(path) || path.startsWith(EXPORT_PATH);
}

function report({ metrics: counted, serving }: Endpoint, exchange: Exchange): void {
  const { request, response, visit } = exchange;
  const milliseconds = performance.now() - visit.began;
  const { notes } = visit;
  const status = visit.hasGone() ? GONE : response.statusCode;
  counted.count({ status, seconds: milliseconds / 1000, notes });
  logRequest(serving.log, {
    id: visit.id,
    method: request.method ?? '',
    status,
    milliseconds,
    hasGone: visit.hasGone(),
    notes,
  });
}

function pathOf({ url = '' }: IncomingMessage): string {
  return url.split('?', 1)[0] ?? '';
}

function inJson(status: number, body: object): Answer {
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  return { status, headers, body: JSON.stringify(body) };
}
