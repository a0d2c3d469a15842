import { type ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';

import { LIMITS } from '../domain/limits.ts';
import { type RequestContext } from './context.ts';
import { costOf } from './query-cost.ts';

/** Refuses, before anything is read, an operation that is too deep or whose pages multiply to too much. */
export function limitQueries(): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ schema, document, operation, request }) => {
          if (operation === undefined) return Promise.resolve();
          const variables = request.variables ?? {};
          const { depth, nodes } = costOf(schema, { document, operation, variables });
          if (depth > LIMITS.queryDepth) {
            throw tooLarge(`the operation has ${depth} levels, ${LIMITS.queryDepth} are allowed`);
          }
          if (nodes > LIMITS.queryNodes) {
            throw tooLarge(
              `the pages of the operation add up to ${nodes} things, ${LIMITS.queryNodes} are allowed`,
            );
          }
          return Promise.resolve();
        },
      }),
  };
}

function tooLarge(message: string): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code: 'QUERY_TOO_LARGE', http: { status: 400 } },
  });
}
