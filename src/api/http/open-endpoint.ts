import { setTimeout as pause } from 'node:timers/promises';

import { type ApolloServer } from '@apollo/server';

import { createAuthenticate } from '../access/authenticate.ts';
import { createRateLimits } from '../access/rate-limits.ts';
import { type AnswerReader } from '../answer-reader.ts';
import { type RequestContext } from '../context.ts';
import { createAdmission } from '../guard/admission.ts';
import { createDocumentGuard } from '../guard/document-guard.ts';
import { type Serving } from '../serving.ts';
import { createHttpServer, type Endpoint } from './http-server.ts';
import { isLoopback, listen, refuseUnguarded } from './listen.ts';
import { createMetrics } from './metrics.ts';
import { createReadiness } from './readiness.ts';
import { createSavedDocuments } from './saved-documents.ts';
import { createServeView } from './serve-view.ts';
import { createOpenAnswers, stopServer } from './stop-server.ts';

/** An endpoint that answers. */
export interface OpenEndpoint {
  readonly address: string;
  /** Says that it is not ready, waits until others have learned of it, answers what has begun, then stops. */
  close(): Promise<void>;
}

/** What an endpoint answers from. */
export interface EndpointSource {
  readonly apollo: ApolloServer<RequestContext>;
  readonly reader: AnswerReader;
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
      await stopServer(server, endpoint.openAnswers, serving.bounds.requestMilliseconds);
      endpoint.metrics.close();
    },
  };
}

function createEndpoint({ apollo, reader, serving }: EndpointSource): Endpoint {
  const { keys, tokens, isOpenToAll, origins, onlySaved, bounds, view } = serving;
  const isOpen = keys.length === 0 && tokens === null;
  const isBeyondLoopback = isOpenToAll || !isLoopback(serving.host);
  const admission = createAdmission({ ...bounds, milliseconds: bounds.waitMilliseconds });
  return {
    serving,
    readiness: createReadiness(reader),
    openAnswers: createOpenAnswers(),
    serveView: createServeView(view),
    metrics: createMetrics(admission),
    originRules: { origins, onlyLoopbackNames: isOpen && !isBeyondLoopback },
    door: {
      apollo,
      reader,
      admission,
      authenticate: createAuthenticate({ keys, tokens, isBeyondLoopback }),
      rates: createRateLimits(isOpen && !isBeyondLoopback ? null : serving.ratePoints),
      saved: { documents: createSavedDocuments(serving.saved), onlySaved },
      checkDocument: createDocumentGuard(),
    },
  };
}
