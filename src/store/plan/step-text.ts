import { type PlanStep, type ReadPlan } from '../../domain/read-plan.ts';
import { chooseStart } from '../choose-start.ts';
import { pageSubqueries, parentLine } from '../fragment.ts';
import { readCypher } from '../statement.ts';
import { dropConditions } from './drop-conditions.ts';
import { narrowRows } from './narrow-rows.ts';
import { fileOf, type PageRead } from './step-files.ts';
import { idsOf, scopeOf } from './step-sources.ts';

const PARAMETER = /\$(\w+)/g;
const COMMENT = /^\s*\/\/ (?!page(?:$|: )).*\n/gm;

/** A plan, and the parameters of each step that are not given. */
export interface PlanToCompile {
  readonly plan: ReadPlan;
  readonly absent: readonly (readonly string[])[];
}

/** One step as a subquery that gives all it finds as one column, `p` and its number: never more than one row. */
export function stepText({ plan, absent }: PlanToCompile, number: number): string {
  const { read, sources } = plan.steps[number] ?? {};
  if (read === undefined || sources === undefined)
    throw new Error(`the plan has no step ${number}`);
  const step = { plan, number, sources, absent: absent[number] ?? [] };
  if (read.kind === 'nodes') return nodesText(read.type, step);
  return read.kind === 'list' ? listText(read, step) : relatedText(read, step);
}

interface StepPlace {
  readonly absent: readonly string[];
  readonly plan: ReadPlan;
  readonly number: number;
  readonly sources: PlanStep['sources'];
}

function listText(read: PageRead, step: StepPlace): string {
  return `CALL () {
${subqueriesOf(read, step, '')}
RETURN [{parentId: null, total: total, items: items}] AS p${step.number}
}`;
}

function relatedText(read: PageRead, step: StepPlace): string {
  const { plan, number, sources } = step;
  const name = fileOf(read);
  return `CALL (${scopeOf(sources)}) {
${idsOf(plan, { number, column: 'parentId' })}
${parentLine(name, readCypher(name))}
${subqueriesOf(read, step, 'parent')}
RETURN collect({parentId: parentId, total: total, items: items}) AS p${number}
}`;
}

function nodesText(type: string | null, { plan, number, sources }: StepPlace): string {
  const ids = idsOf(plan, { number, column: 'wanted' });
  const found =
    type === null
      ? `OPTIONAL CALL (wanted) {
${withoutComments(readCypher('reads/nodes')).replaceAll('$ids', '[wanted]')}}`
      : `OPTIONAL MATCH (node:${type} {id: wanted})
WITH wanted, node {.*, __typename: '${type}'} AS row`;
  return `CALL (${scopeOf(sources)}) {
${ids}
${narrowRows(found, plan.fields)}
RETURN collect({id: wanted, row: row}) AS p${number}
}`;
}

/** Every step has parameters of its own. */
function subqueriesOf(read: PageRead, { plan, number, absent }: StepPlace, scope: string): string {
  const started = chooseStart(readCypher(fileOf(read)), (name) => !absent.includes(name));
  const whole = dropConditions(withoutComments(started), absent);
  const body = narrowRows(whole, plan.fields);
  const { withTotal, isOnlyTotal } = read;
  return pageSubqueries(body, { scope, withTotal, isOnlyTotal }).replaceAll(
    PARAMETER,
    `$$p${number}_$1`,
  );
}

function withoutComments(body: string): string {
  return body.replaceAll(COMMENT, '');
}
