import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { type FormattedExecutionResult, GraphQLError, type GraphQLSchema } from 'graphql';

import { type AnswerReader } from './answer-reader.ts';
import { createContext, type RequestContext } from './context.ts';
import { type Changes } from '../domain/changes.ts';
import { formatError } from './errors.ts';
import { createDocumentGuard, PARSE_OPTIONS } from './guard/document-guard.ts';
import { guardOperations } from './guard/guard-operations.ts';
import { type OpenEndpoint, openEndpoint } from './http/open-endpoint.ts';
import { planQueries } from './plan/plan-queries.ts';
import { firstOf } from './resolvers/first-of.ts';
import { resolvers } from './resolvers/resolvers.ts';
import { typeDefs } from './schema.ts';
import { LOCAL_SERVING, type Serving } from './serving.ts';
import { tracedPlanning } from './tracing/traced-planning.ts';
import { tracedReader } from './tracing/traced-reader.ts';

/** Answers GraphQL, in this process or over HTTP. */
export interface Api {
  /** One operation without HTTP, under the same limits. Errors are in the result. */
  execute(
    document: string,
    variables?: Readonly<Record<string, unknown>>,
  ): Promise<FormattedExecutionResult>;
  /**
   * Listens at the address that is set, this machine's own unless another one is.
   * @param port 0 for any that is free
   * @returns the address of the endpoint
   * @throws CounterclaimError PORT_TAKEN, or BAD_CONFIG for one that others can reach and that knows nobody
   */
  listen(port: number): Promise<string>;
  /** Answers what has begun, then stops. */
  close(): Promise<void>;
}

/**
 * An API over a graph. It reads only through the reader that is given, and changes only what it is given the changes for.
 * @param serving how it is served over HTTP, where that is not for this machine only
 * @throws Error for a schema in which a change does not say who may make it
 */
export async function createApi({
  reader: untraced,
  changes = null,
  serving = {},
}: {
  readonly reader: AnswerReader;
  readonly changes?: Changes | null;
  readonly serving?: Partial<Serving>;
}): Promise<Api> {
  const settings = { ...LOCAL_SERVING, ...serving };
  const { tracing } = settings;
  const reader = tracing === null ? untraced : tracedReader(untraced, tracing);
  const schemas: GraphQLSchema[] = [];
  const apollo = createApollo(settings, (schema) => schemas.push(schema));
  await apollo.start();
  const schema = firstOf(schemas);
  const checkDocument = createDocumentGuard();
  const endpoints: OpenEndpoint[] = [];
  return {
    execute: async (query, variables = {}) => {
      const refused = refusalOf(() => {
        checkDocument(query);
      });
      if (refused !== null) return { errors: [formatError(refused.toJSON(), refused)] };
      const { body } = await apollo.executeOperation(
        { query, variables: { ...variables } },
        { contextValue: createContext({ reader, changes }, null) },
      );
      return body.kind === 'single' ? body.singleResult : body.initialResult;
    },
    listen: async (port) => {
      const endpoint = await openEndpoint(
        { apollo, schema, reader, changes, serving: settings },
        port,
      );
      endpoints.push(endpoint);
      return endpoint.address;
    },
    close: async () => {
      await Promise.all(endpoints.map((each) => each.close()));
      await apollo.stop();
      await tracing?.close();
    },
  };
}

function createApollo(
  { introspection, tracing }: Serving,
  onSchema: (schema: GraphQLSchema) => void,
): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    typeDefs,
    resolvers,
    formatError,
    introspection,
    csrfPrevention: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: !introspection,
    stopOnTerminationSignals: false,
    maxRecursiveSelections: true,
    parseOptions: PARSE_OPTIONS,
    plugins: [
      {
        serverWillStart: ({ schema }) => {
          onSchema(schema);
          return Promise.resolve();
        },
      },
      guardOperations(),
      tracing === null ? planQueries() : tracedPlanning(planQueries(), tracing),
      ApolloServerPluginLandingPageDisabled(),
      // It would look at every field of every row; what may be kept is decided in one place, by the method.
      ApolloServerPluginCacheControlDisabled(),
    ],
  });
}

function refusalOf(check: () => void): GraphQLError | null {
  try {
    check();
    return null;
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}
