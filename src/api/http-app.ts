import { type ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type ErrorRequestHandler, type Express } from 'express';

import { LIMITS } from '../domain/limits.ts';
import { type RequestContext } from './context.ts';
import { toErrorBody } from './errors.ts';

/** The HTTP side: `/graphql`, `/healthz`, and JSON for everything else, errors too. */
export function createHttpApp(
  apollo: ApolloServer<RequestContext>,
  createContext: () => RequestContext,
): Express {
  const app = express();
  app.disable('x-powered-by');
  app.get('/healthz', (_request, response) => {
    response.json({ status: 'ok' });
  });
  app.use(
    '/graphql',
    express.json({ limit: LIMITS.requestBytes, verify: refuseOtherCharsets }),
    expressMiddleware(apollo, { context: () => Promise.resolve(createContext()) }),
  );
  app.use((_request, response) => {
    response.status(404).json(toErrorBody('NOT_FOUND', 'there is nothing here; ask at /graphql'));
  });
  app.use(answerBadRequest);
  return app;
}

const BODY_ERRORS: Readonly<Record<number, readonly [code: string, message: string]>> = {
  400: ['BAD_REQUEST', 'the body of the request is not the JSON that was announced'],
  413: ['REQUEST_TOO_LARGE', `the body of the request has more than ${LIMITS.requestBytes} bytes`],
  415: ['UNSUPPORTED_MEDIA_TYPE', 'the encoding or charset of the body is not supported'],
};
const OTHER_ERROR = ['INTERNAL_SERVER_ERROR', 'something went wrong here'] as const;

/** What the body's parser refuses; its own message can repeat the body. */
// Express knows a handler of errors by its four parameters.
// eslint-disable-next-line @typescript-eslint/no-unused-vars, max-params
const answerBadRequest: ErrorRequestHandler = (error: unknown, _request, response, _next) => {
  const status = statusOf(error);
  const [code, message] = BODY_ERRORS[status] ?? OTHER_ERROR;
  response
    .status(BODY_ERRORS[status] === undefined ? 500 : status)
    .json(toErrorBody(code, message));
};

/** JSON is UTF-8; the parser would also take what only begins like it. */
function refuseOtherCharsets(
  ...[, , , charset]: readonly [unknown, unknown, unknown, string]
): void {
  if (charset !== 'utf-8') throw Object.assign(new Error('not UTF-8'), { status: 415 });
}

function statusOf(error: unknown): number {
  const isHttpError = typeof error === 'object' && error !== null && 'status' in error;
  return isHttpError && typeof error.status === 'number' ? error.status : 500;
}
