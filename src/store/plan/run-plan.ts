import {
  type PlanReader,
  type ReadPlan,
  type StepAnswer,
  type StepRequest,
} from '../../domain/read-plan.ts';
import { type GraphConnection } from '../connect.ts';
import { type WrappedPage } from '../fragment.ts';
import { runRead } from '../run-statement.ts';
import { toPage } from '../to-page.ts';
import { compilePlan, type PlanStatement, type WrappedNode } from './compile-plan.ts';
import { prepareStatements } from './prepare-statements.ts';
import { absentOf, stepParams } from './step-params.ts';

/**
 * Runs plans, each as one statement.
 * @param waits whether a request waits for the database to plan what it has not run before; else it is not answered
 */
export function createPlanRunner(
  connection: GraphConnection,
  { waits }: { readonly waits: boolean },
): PlanReader['planned'] {
  const statementOf = rememberStatements();
  const isPlanned = waits ? () => true : prepareStatements(connection);
  return async ({ plan, requests }, signal) => {
    const paramsOfSteps = plan.steps.map((step, number) => stepParams(step, requests[number]));
    const statement = statementOf(plan, paramsOfSteps.map(absentOf));
    const params = paramsFor(statement, paramsOfSteps);
    if (!isPlanned(statement, params)) return null;
    const [row] = await runRead(connection, statement, { params, ...(signal && { signal }) });
    return plan.steps.map(({ read }, number) => {
      const found = row?.[`p${number}`] ?? [];
      // The statement's row was checked against the kind of each step.
      if (read.kind === 'nodes') return { kind: 'nodes', nodes: found as readonly WrappedNode[] };
      return pagesOf(found as readonly WrappedPage[], requests[number]);
    });
  };
}

/** How many texts of one plan are kept: one for each choice of what is narrowed. */
const TEXTS_OF_PLAN = 16;

/** A text is put together once for all requests that are narrowed by the same conditions; it lives as long as its plan. */
function rememberStatements(): (
  plan: ReadPlan,
  absent: readonly (readonly string[])[],
) => PlanStatement {
  const known = new WeakMap<ReadPlan, Map<string, PlanStatement>>();
  return (plan, absent) => {
    const ofPlan = known.get(plan) ?? new Map<string, PlanStatement>();
    known.set(plan, ofPlan);
    const key = JSON.stringify(absent);
    const statement = ofPlan.get(key) ?? compilePlan({ plan, absent });
    if (ofPlan.size >= TEXTS_OF_PLAN) ofPlan.clear();
    ofPlan.set(key, statement);
    return statement;
  };
}

/** Those that the text still has, under its names. */
function paramsFor(
  statement: PlanStatement,
  paramsOfSteps: readonly Readonly<Record<string, unknown>>[],
): Record<string, unknown> {
  const named = paramsOfSteps.flatMap((params, number) =>
    Object.entries(params).map(([name, value]) => [`p${number}_${name}`, value] as const),
  );
  return Object.fromEntries(named.filter(([name]) => name in statement.params.shape));
}

function pagesOf(
  found: readonly WrappedPage[],
  request: StepRequest | null | undefined,
): StepAnswer {
  if (!request || 'ids' in request) throw new Error('a step that reads pages was asked for none');
  return {
    kind: 'pages',
    pages: found.map((each) => ({ parentId: each.parentId, page: toPage(each, request.page) })),
  };
}
