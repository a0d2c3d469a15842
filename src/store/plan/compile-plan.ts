import { z, type ZodType } from 'zod';

import { type PlanStep, type ReadPlan } from '../../domain/read-plan.ts';
import { parametersOf, wrappedPage, type WrappedPage } from '../fragment.ts';
import { graphRow } from '../graph-rows.ts';
import { type Statement } from '../statement.ts';
import { type PlanToCompile, stepText } from './step-text.ts';

/** What a statement finds by id. */
const wrappedNode = z.object({ id: z.string(), row: graphRow.nullable() });
export type WrappedNode = z.infer<typeof wrappedNode>;

/** Each step's column. */
type PlanRow = Readonly<Record<string, readonly WrappedPage[] | readonly WrappedNode[]>>;

/** The statement of a plan. */
export type PlanStatement = Statement<Record<string, unknown>, PlanRow>;

/** One statement that does all steps of a plan, in one row. */
export function compilePlan(request: PlanToCompile): PlanStatement {
  const { plan } = request;
  const columns = plan.steps.map((_step, number) => `p${number}`);
  const text = `${plan.steps.map((_step, number) => stepText(request, number)).join('\n')}
RETURN ${columns.join(', ')}
`;
  const shape = Object.fromEntries(
    plan.steps.map((step, number) => [`p${number}`, columnOf(step)] as const),
  );
  const name = `plan/${rootsOf(plan)}`;
  return { name, text, params: parametersOf(text), row: z.object(shape) };
}

function columnOf({ read }: PlanStep): ZodType<readonly WrappedPage[] | readonly WrappedNode[]> {
  return read.kind === 'nodes' ? z.array(wrappedNode) : z.array(wrappedPage);
}

function rootsOf({ steps }: ReadPlan): string {
  return steps
    .filter(({ sources }) => sources.length === 0)
    .map(({ read }) => (read.kind === 'nodes' ? (read.type ?? 'nodes') : read.field))
    .join('+');
}
