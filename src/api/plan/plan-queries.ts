import { type ApolloServerPlugin, type GraphQLRequestContext } from '@apollo/server';
import { getVariableValues, GraphQLError, OperationTypeNode } from 'graphql';

import { type PlanRequest } from '../../domain/read-plan.ts';
import { type RequestContext } from '../context.ts';
import { createPlanCache, type OperationToPlan } from './plan-cache.ts';
import { type OperationPlan } from './plan-operation.ts';

/** Reads all that a query asks for in one statement, before its fields are resolved from it. */
export function planQueries(): ApolloServerPlugin<RequestContext> {
  const planOf = createPlanCache();
  return {
    requestDidStart: () =>
      Promise.resolve({
        executionDidStart: async (request) => {
          const planned = requestFor(request, planOf);
          if (planned !== null) await request.contextValue.load.readAhead(planned);
        },
      }),
  };
}

/**
 * Null for what is no question, has no plan, or has arguments that its fields will refuse one by one; and where a
 * name is given that no operation has, which is told in its own words.
 */
function requestFor(
  { schema, document, operation, request }: GraphQLRequestContext<RequestContext>,
  planOf: (request: OperationToPlan) => OperationPlan | null,
): PlanRequest | null {
  if (document === undefined || operation?.operation !== OperationTypeNode.QUERY) return null;
  const { variables: given = {} } = request;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  return coerced ? bound({ schema, document, operation, variables: coerced }, planOf) : null;
}

function bound(
  asked: OperationToPlan,
  planOf: (request: OperationToPlan) => OperationPlan | null,
): PlanRequest | null {
  try {
    return planOf(asked)?.bind(asked.variables) ?? null;
  } catch (error) {
    if (error instanceof GraphQLError) return null;
    throw error;
  }
}
