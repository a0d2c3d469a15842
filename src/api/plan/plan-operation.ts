import { getArgumentValues, Kind } from 'graphql';

import { type PlanRequest, type ReadPlan, type StepRequest } from '../../domain/read-plan.ts';
import { askedFields } from './asked-fields.ts';
import { type AskedRead, type Selecting } from './asked-reads.ts';
import { planSteps } from './plan-steps.ts';

/** The plan of an operation, the same for all values of its variables. */
export interface OperationPlan {
  readonly plan: ReadPlan;
  /** What each step asks for with these variables. @throws what the resolvers would for arguments that they refuse */
  bind(variables: Readonly<Record<string, unknown>>): PlanRequest;
}

/**
 * Turns an operation into a plan of all that it reads, as far as that can be told before anything is read.
 * @param most how many reads there may be; null for an operation with more, or with none
 */
export function planOperation(selecting: Selecting, most: number): OperationPlan | null {
  const steps = planSteps(selecting, most);
  if (steps === null || steps.length === 0) return null;
  const { schema, operation, fragments } = selecting;
  const definitions = [operation, ...Object.values(fragments)];
  const fields = askedFields(schema, { kind: Kind.DOCUMENT, definitions });
  const plan = { fields, steps: steps.map(({ step }) => step) };
  return {
    plan,
    bind: (variables) => ({
      plan,
      requests: steps.map(({ asked }) => requestOf(asked, variables)),
    }),
  };
}

function requestOf(
  asked: AskedRead,
  variables: Readonly<Record<string, unknown>>,
): StepRequest | null {
  const { read, stepRead, above } = asked;
  return read.request(argumentsOf(asked, variables), {
    withTotal: stepRead.kind !== 'nodes' && stepRead.withTotal,
    above: above === null ? {} : argumentsOf(above, variables),
  });
}

function argumentsOf(
  { field, nodes: [node] }: AskedRead,
  variables: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return getArgumentValues(field, node, variables);
}
