import { type ApolloServerPlugin } from '@apollo/server';
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
        executionDidStart: async ({ schema, document, operation, request, contextValue }) => {
          const asked = { schema, document, operation, variables: request.variables ?? {} };
          const planned = requestFor(asked, planOf);
          if (planned !== null) await contextValue.load.readAhead(planned);
        },
      }),
  };
}

/** Null for what is no question, has no plan, or has arguments that its fields will refuse one by one. */
function requestFor(
  asked: OperationToPlan,
  planOf: (request: OperationToPlan) => OperationPlan | null,
): PlanRequest | null {
  const { schema, operation } = asked;
  if (operation.operation !== OperationTypeNode.QUERY) return null;
  const definitions = operation.variableDefinitions ?? [];
  const { coerced } = getVariableValues(schema, definitions, asked.variables);
  if (coerced === undefined) return null;
  try {
    return planOf({ ...asked, variables: coerced })?.bind(coerced) ?? null;
  } catch (error) {
    if (error instanceof GraphQLError) return null;
    throw error;
  }
}
