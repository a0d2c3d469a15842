import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';

import { LIMITS } from '../../domain/limits.ts';
import { type OperationPlan, planOperation } from './plan-operation.ts';

/** A valid operation with checked variables. */
export interface OperationToPlan {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Plans operations. What a plan hangs on is the parsed operation and the variables that leave fields out, no more. */
export function createPlanCache(): (request: OperationToPlan) => OperationPlan | null {
  const known = new WeakMap<OperationDefinitionNode, PlansOfOperation>();
  return (request) => {
    const { document, operation, schema, variables } = request;
    const of = known.get(operation) ?? plansOf(document);
    known.set(operation, of);
    const key = JSON.stringify(of.conditions.map((name) => variables[name]));
    const plan = of.plans.get(key);
    if (plan !== undefined) return plan;
    const { fragments } = of;
    const planned = planOperation({ schema, operation, fragments, variables }, LIMITS.planReads);
    of.plans.set(key, planned);
    return planned;
  };
}

interface PlansOfOperation {
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** The variables of `@skip` and `@include`. */
  readonly conditions: readonly string[];
  readonly plans: Map<string, OperationPlan | null>;
}

function plansOf(document: DocumentNode): PlansOfOperation {
  const conditions = new Set<string>();
  visit(document, {
    Directive: ({ arguments: args = [] }) => {
      for (const { value } of args) {
        if (value.kind === Kind.VARIABLE) conditions.add(value.name.value);
      }
    },
  });
  const fragments = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  return {
    fragments: Object.fromEntries(fragments.map((each) => [each.name.value, each])),
    conditions: [...conditions].sort(),
    plans: new Map(),
  };
}
