import { type AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:http';

import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { type FormattedExecutionResult } from 'graphql';

import { CounterclaimError } from '../domain/errors.ts';
import { LIMITS } from '../domain/limits.ts';
import { type AnswerReader } from './answer-reader.ts';
import { createContext, type RequestContext } from './context.ts';
import { formatError } from './errors.ts';
import { createHttpApp } from './http-app.ts';
import { limitQueries } from './limit-queries.ts';
import { resolvers } from './resolvers/resolvers.ts';
import { typeDefs } from './schema.ts';

/** Answers GraphQL, in this process or over HTTP. */
export interface Api {
  /** One operation without HTTP, under the same limits. Errors are in the result. */
  execute(
    document: string,
    variables?: Readonly<Record<string, unknown>>,
  ): Promise<FormattedExecutionResult>;
  /**
   * Listens on the loopback address.
   * @param port 0 for any that is free
   * @returns the address of the endpoint
   * @throws CounterclaimError PORT_TAKEN
   */
  listen(port: number): Promise<string>;
  /** Answers what has begun, then stops. */
  close(): Promise<void>;
}

/** An API over a graph. It reads only through the reader that is given. */
export async function createApi({ reader }: { readonly reader: AnswerReader }): Promise<Api> {
  const http = createServer({
    requestTimeout: LIMITS.requestMilliseconds + 5_000,
    headersTimeout: LIMITS.requestMilliseconds,
  });
  const apollo = createApollo(http);
  await apollo.start();
  http.on(
    'request',
    createHttpApp(apollo, () => createContext(reader)),
  );
  return {
    execute: async (query, variables = {}) => {
      const { body } = await apollo.executeOperation(
        { query, variables: { ...variables } },
        { contextValue: createContext(reader) },
      );
      return body.kind === 'single' ? body.singleResult : body.initialResult;
    },
    listen: (port) => listen(http, port),
    close: () => apollo.stop(),
  };
}

function createApollo(httpServer: Server): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    typeDefs,
    resolvers,
    formatError,
    introspection: true,
    csrfPrevention: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    maxRecursiveSelections: true,
    parseOptions: { maxLexicalTokens: LIMITS.queryTokens },
    plugins: [
      limitQueries(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer }),
    ],
  });
}

function listen(http: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    http.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new CounterclaimError('PORT_TAKEN', `another program listens on port ${port}`, {
              remedy: 'choose another port, or 0 for any that is free',
            })
          : error,
      );
    });
    http.listen(port, '127.0.0.1', () => {
      // Listening on a port, so the address is not the path of a socket.
      const address = http.address() as AddressInfo;
      resolve(`http://127.0.0.1:${address.port}/graphql`);
    });
  });
}
