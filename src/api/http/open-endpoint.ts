import { setTimeout as pause } from 'node:timers/promises';

import { type ApolloServer } from '@apollo/server';
import { type GraphQLSchema } from 'graphql';

import { CounterclaimError } from '../../domain/errors.ts';
import { type NewsReader } from '../../domain/graph-news.ts';

import { createAuthenticate } from '../access/authenticate.ts';
import { createRateLimits } from '../access/rate-limits.ts';
import { type GraphAccess, type RequestContext } from '../context.ts';
import { type AnswerReader } from '../answer-reader.ts';
import { type Admission, createAdmission } from '../guard/admission.ts';
import { createDocumentGuard } from '../guard/document-guard.ts';
import { createLiveClients } from '../live/live-clients.ts';
import { type LiveDoor } from '../live/live-door.ts';
import { createNewsHub } from '../live/news-hub.ts';
import { createWebSocketDoor } from '../live/web-socket.ts';
import { type Serving } from '../serving.ts';
import { createExportDoor } from './answer-export.ts';
import { type GraphqlDoor } from './answer-graphql.ts';
import { createHttpServer, type Endpoint } from './http-server.ts';
import { isReachable, listen, refuseUnguarded } from './listen.ts';
import { createMetrics } from './metrics.ts';
import { describeCause } from './request-log.ts';
import { createReadiness } from './readiness.ts';
import { createSavedDocuments } from './saved-documents.ts';
import { createServeIde } from './serve-ide.ts';
import { createServeView } from './serve-view.ts';
import { createOpenAnswers, stopServer } from './stop-server.ts';

/** An endpoint that answers. */
export interface OpenEndpoint {
  readonly address: string;
  /** Says that it is not ready, waits until others have learned of it, answers what has begun, then stops. */
  close(): Promise<void>;
}

/** What an endpoint answers from. */
export interface EndpointSource extends GraphAccess {
  readonly apollo: ApolloServer<RequestContext>;
  readonly schema: GraphQLSchema;
  readonly serving: Serving;
}

/**
 * Opens an endpoint at a port, 0 for any that is free.
 * @throws CounterclaimError BAD_CONFIG for one beyond this machine that knows nobody, PORT_TAKEN
 */
export async function openEndpoint(source: EndpointSource, port: number): Promise<OpenEndpoint> {
  const { serving } = source;
  refuseUnguarded(serving);
  const endpoint = createEndpoint(source);
  const server = createHttpServer(endpoint);
  const address = await listen(server, serving.host, port);
  return {
    address,
    close: async () => {
      endpoint.readiness.leave();
      await pause(serving.drainMilliseconds);
      endpoint.live.clients.close();
      await stopServer(server, endpoint.openAnswers, serving.bounds.requestMilliseconds);
      endpoint.metrics.close();
    },
  };
}

function createEndpoint(source: EndpointSource): Endpoint {
  const { reader, serving } = source;
  const { origins, bounds, view } = serving;
  const admission = createAdmission({ ...bounds, milliseconds: bounds.waitMilliseconds });
  const door = createDoor(source, admission);
  const live = createLive(source, door);
  return {
    ...{ serving, door, live },
    exports: createExportDoor(door, reader),
    readiness: createReadiness(reader),
    openAnswers: createOpenAnswers(),
    serveView: createServeView(view),
    serveIde: createServeIde(serving),
    metrics: createMetrics(admission, live.clients),
    originRules: { origins, onlyLoopbackNames: isForThisMachine(serving) },
    webSockets: createWebSocketDoor(live),
  };
}

function createDoor(
  { apollo, reader, changes, serving }: EndpointSource,
  admission: Admission,
): GraphqlDoor {
  const { keys, tokens, proxies, onlySaved } = serving;
  const isBeyondLoopback = serving.isOpenToAll || isReachable(serving);
  return {
    ...{ apollo, reader, changes, admission, proxies },
    authenticate: createAuthenticate({ keys, tokens, isBeyondLoopback }),
    ingestBytes: serving.ingestBytes,
    rates: createRateLimits(isForThisMachine(serving) ? null : serving.ratePoints),
    saved: { documents: createSavedDocuments(serving.saved), onlySaved },
    checkDocument: createDocumentGuard(),
  };
}

function createLive({ reader, schema, serving }: EndpointSource, door: GraphqlDoor): LiveDoor {
  const { log, bounds } = serving;
  const onFailure = (error: unknown): void => {
    log.error({ cause: describeCause(error) }, 'no look at what came in');
  };
  const settings = { milliseconds: bounds.pollMilliseconds, onFailure };
  return {
    ...{ door, schema, serving },
    news: createNewsHub(newsOf(reader), settings),
    clients: createLiveClients(),
  };
}

/** Nobody has to say who they are, for nobody else can reach it. */
function isForThisMachine(serving: Serving): boolean {
  const { isOpenToAll, keys, tokens } = serving;
  return keys.length === 0 && tokens === null && !isOpenToAll && !isReachable(serving);
}

function newsOf({ news }: AnswerReader): NewsReader {
  const none = (): Promise<never> =>
    Promise.reject(new CounterclaimError('READ_ONLY', 'nothing is told of what comes in here'));
  return { news: news ?? none };
}
