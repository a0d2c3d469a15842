import { type PlanStep, type ReadPlan, type StepSource } from '../../domain/read-plan.ts';
import { isBounded } from './step-files.ts';

/** A property that holds many is written `assertionIds[]`. */
const MANY = '[]';

/** The ids that a step starts from, each once, under the name given: out of the rows of earlier steps, or as given. */
export function idsOf(
  plan: ReadPlan,
  { number, column }: { readonly number: number; readonly column: string },
): string {
  const { sources = [] } = plan.steps[number] ?? {};
  if (sources.length === 0) return `UNWIND $p${number}_ids AS ${column}`;
  const parts = sources.map((source) => idsOfSource(plan, source, column));
  if (parts.length === 1) return `${parts[0] ?? ''}\nWITH DISTINCT ${column}`;
  return `CALL (${scopeOf(sources)}) {
${parts.map((part) => `${part}\nRETURN ${column}`).join('\nUNION\n')}
}`;
}

/** The columns that a step looks at. */
export function scopeOf(sources: PlanStep['sources']): string {
  return [...new Set(sources.map(({ step }) => `p${step}`))].join(', ');
}

function idsOfSource(plan: ReadPlan, source: StepSource, column: string): string {
  const types = source.types?.map((type) => `'${type}'`).join(', ');
  return [
    rowsOf(plan, source.step),
    ...source.path.map(lineInto),
    ...(types === undefined ? [] : [`WITH row WHERE row.__typename IN [${types}]`]),
    `UNWIND ${listOf(source.ids)} AS ${column}`,
    `WITH ${column} WHERE ${column} IS NOT NULL`,
  ].join('\n');
}

/** The row beyond a page is not part of it. */
function rowsOf(plan: ReadPlan, number: number): string {
  const step = plan.steps[number];
  if (step?.read.kind === 'nodes') return `UNWIND p${number} AS item\nWITH item.row AS row`;
  const items =
    step !== undefined && isBounded(step.read) ? `items[..$p${number}_limit - 1]` : 'items';
  return `UNWIND p${number} AS page\nUNWIND page.${items} AS item\nWITH item.row AS row`;
}

function lineInto(name: string): string {
  if (!name.endsWith(MANY)) return `WITH row.${name} AS row`;
  return `UNWIND row.${name.slice(0, -MANY.length)} AS part\nWITH part AS row`;
}

function listOf(names: readonly string[]): string {
  const [first = ''] = names;
  if (first.endsWith(MANY)) return `row.${first.slice(0, -MANY.length)}`;
  return `[${names.map((name) => `row.${name}`).join(', ')}]`;
}
