import {
  type PlanRequest,
  type ReadPlan,
  type StepAnswer,
  type StepRequest,
} from '../../domain/read-plan.ts';
import { type GraphConnection } from '../connect.ts';
import { type WrappedPage } from '../fragment.ts';
import { toPageParams } from '../page-params.ts';
import { runRead } from '../run-statement.ts';
import { toPage } from '../to-page.ts';
import { type CompiledPlan, compilePlan, type WrappedNode } from './compile-plan.ts';

/**
 * Runs plans, each as one statement. A plan's text is put together once, and lives as long as the plan does.
 * @returns what each step found, in the order of the steps
 */
export function createPlanRunner(
  connection: GraphConnection,
): (request: PlanRequest) => Promise<readonly StepAnswer[]> {
  const known = new WeakMap<ReadPlan, CompiledPlan>();
  return async (request) => {
    const { plan } = request;
    const compiled = known.get(plan) ?? compilePlan(plan);
    known.set(plan, compiled);
    const params = paramsOf(request, compiled);
    const [row] = await runRead(connection, compiled.statement, { params });
    return plan.steps.map(({ read }, number) => {
      const found = row?.[`p${number}`] ?? [];
      // The statement's row was checked against the kind of each step.
      if (read.kind === 'nodes') return { kind: 'nodes', nodes: found as readonly WrappedNode[] };
      return pagesOf(found as readonly WrappedPage[], request.requests[number]);
    });
  };
}

/** Every step's parameters under names of its own. */
function paramsOf({ requests }: PlanRequest, { files }: CompiledPlan): Record<string, unknown> {
  const named = files.flatMap((file, number) =>
    Object.entries(paramsOfStep(file, requests[number])).map(
      ([name, value]) => [`p${number}_${name}`, value] as const,
    ),
  );
  return Object.fromEntries(named);
}

function paramsOfStep(
  file: CompiledPlan['files'][number] | undefined,
  request: StepRequest | null | undefined,
): object {
  if (!request) return {};
  return !file || 'ids' in request ? request : toPageParams(file, request);
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
