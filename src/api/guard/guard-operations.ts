import { type ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { type GraphQLError, OperationTypeNode } from 'graphql';

import { checkAccess } from '../access/check-access.ts';
import { checkAccessStated } from '../access/required-role.ts';
import { type RequestContext } from '../context.ts';
import { isFromInside } from '../errors.ts';
import { limitedCost } from './limit-queries.ts';
import { refusal } from './refusal.ts';

/**
 * Looks at every operation before anything is read: may its caller ask this, is it small enough, and has the caller not
 * asked too much already. Tells the cost in the answer's `extensions`, of a refused operation too.
 */
export function guardOperations(): ApolloServerPlugin<RequestContext> {
  return {
    serverWillStart: ({ schema }) => {
      checkAccessStated(schema);
      return Promise.resolve();
    },
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: async (request) => {
          const { contextValue, schema, document, operation } = request;
          // Which operation is meant is not clear; that is told in its own words.
          if (operation === undefined) return;
          if (!schema.getRootType(operation.operation)) throw noSuchOperations(operation.operation);
          if (operation.operation === OperationTypeNode.SUBSCRIPTION) throw liveOnly();
          contextValue.notes.operation = operation.name?.value ?? null;
          checkAccess(contextValue.caller, schema, { document, operation });
          const { nodes } = limitedCost(request, operation);
          await contextValue.spend(nodes);
        },
        didEncounterErrors: ({ contextValue: { notes }, errors }) => {
          notes.causes.push(...errors.map(unwrapResolverError).filter(isFromInside));
          return Promise.resolve();
        },
        willSendResponse: ({ contextValue: { notes }, response: { body } }) => {
          if (body.kind !== 'single') return Promise.resolve();
          const { singleResult } = body;
          if (notes.cost !== null) singleResult.extensions = { cost: notes.cost };
          const codes = (singleResult.errors ?? []).map(({ extensions }) => extensions?.['code']);
          notes.codes = [...new Set(codes.map(String))];
          return Promise.resolve();
        },
      }),
  };
}

function liveOnly(): GraphQLError {
  const message =
    'subscribe over WebSocket (graphql-ws) at /graphql, or as server-sent events (graphql-sse) at /graphql/stream';
  return refusal({ status: 400, code: 'OPERATION_NOT_SUPPORTED', message });
}

function noSuchOperations(kind: string): GraphQLError {
  const message = `there is no ${kind} here`;
  return refusal({ status: 400, code: 'OPERATION_NOT_SUPPORTED', message });
}
