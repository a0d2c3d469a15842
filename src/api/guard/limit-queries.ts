import {
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';

import { LIMITS } from '../../domain/limits.ts';
import { type RequestContext } from '../context.ts';
import { costOf, type QueryCost } from './query-cost.ts';
import { tooLarge } from './refusal.ts';

/** A request whose operation is known. */
interface AskedRequest {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly request: { readonly variables?: Readonly<Record<string, unknown>> };
  readonly contextValue: Pick<RequestContext, 'notes'>;
}

/**
 * What an operation costs, noted before it is judged.
 * @throws GraphQLError QUERY_TOO_LARGE, which names the costliest field, for one too deep or whose pages multiply to too much
 */
export function limitedCost(
  { schema, document, request, contextValue }: AskedRequest,
  operation: OperationDefinitionNode,
): QueryCost {
  const variables = request.variables ?? {};
  const cost = costOf(schema, { document, operation, variables });
  const { depth, nodes } = cost;
  contextValue.notes.cost = { depth, nodes };
  const fault = faultOf(cost);
  if (fault !== null) throw fault;
  return cost;
}

function faultOf({ depth, nodes, descriptions, costliest }: QueryCost): GraphQLError | null {
  if (descriptions > LIMITS.queryDescriptions) {
    return tooLarge(
      `the operation asks for ${descriptions} descriptions of the schema; ${LIMITS.queryDescriptions} are allowed`,
    );
  }
  if (depth > LIMITS.queryDepth) {
    return tooLarge(`the operation has ${depth} levels; ${LIMITS.queryDepth} are allowed`);
  }
  if (nodes <= LIMITS.queryNodes) return null;
  return tooLarge(
    `the pages of the operation add up to ${nodes} things; ${LIMITS.queryNodes} are allowed. ` +
      `The costliest field is ${costliest.path.join('.')} with ${costliest.nodes}: ask for fewer there`,
  );
}
