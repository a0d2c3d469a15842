import { CounterclaimError } from '../../domain/errors.ts';
import { type GraphPage, type GraphRow, type PageRequest } from '../../domain/graph-store.ts';
import {
  type PlanRequest,
  type PlanStep,
  type StepAnswer,
  type StepRead,
  type StepRequest,
} from '../../domain/read-plan.ts';

/** A page of a field, and what narrows it. */
export interface FieldPage {
  readonly field: string;
  readonly page: PageRequest;
  readonly filter: Readonly<Record<string, unknown>>;
}

/** What a plan has read; undefined is what it has not looked for. */
export interface ReadAhead {
  page(parentId: string | null, request: FieldPage): GraphPage | undefined;
  /** @param type null for anything with that id */
  node(type: string | null, id: string): GraphRow | null | undefined;
}

/** Before anything is read. */
export const NOTHING_READ: ReadAhead = { page: () => undefined, node: () => undefined };

/**
 * What is left when a plan fails: a page that cannot be asked for is refused where it is asked for, and anything
 * else would fail again.
 */
export function afterFailure(error: unknown): ReadAhead {
  if (error instanceof CounterclaimError && error.code === 'BAD_INPUT') return NOTHING_READ;
  const fail = (): never => {
    throw error;
  };
  return { page: fail, node: fail };
}

/** What a plan has read, to be found by what the resolvers ask for. */
export function toReadAhead(request: PlanRequest, answers: readonly StepAnswer[]): ReadAhead {
  const found: Found = { pages: new Map(), rows: new Map(), missing: new Set() };
  for (const [number, { read }] of countsFirst(request)) {
    const answer = answers[number];
    if (answer?.kind === 'nodes') addNodes(found, answer.nodes, typeOf(read));
    if (answer?.kind === 'pages') {
      addPages(found, answer.pages, keyOfStep(read, request.requests[number]));
    }
  }
  const { pages, rows, missing } = found;
  return {
    page: (parentId, asked) => pages.get(keyOfPage(asked))?.get(parentId),
    node: (type, id) => {
      const isMissing = missing.has(keyOfNode(null, id)) || missing.has(keyOfNode(type, id));
      return rows.get(id) ?? (isMissing ? null : undefined);
    },
  };
}

/** A page of which only the total was read gives way to the same with its items. */
function countsFirst({ plan }: PlanRequest): readonly (readonly [number, PlanStep])[] {
  const steps = [...plan.steps.entries()];
  const isCount = ([, { read }]: readonly [number, PlanStep]): boolean =>
    read.kind !== 'nodes' && read.isOnlyTotal;
  return [...steps.filter(isCount), ...steps.filter((step) => !isCount(step))];
}

interface Found {
  /** By what is asked of any parent, then by parent. */
  readonly pages: Map<string, Map<string | null, GraphPage>>;
  readonly rows: Map<string, GraphRow>;
  readonly missing: Set<string>;
}
type Answer<Kind> = Extract<StepAnswer, { readonly kind: Kind }>;

function addNodes(
  { rows, missing }: Found,
  nodes: Answer<'nodes'>['nodes'],
  type: string | null,
): void {
  for (const { id, row } of nodes) {
    if (row === null) missing.add(keyOfNode(type, id));
    else rows.set(id, row);
  }
}

function addPages({ pages }: Found, added: Answer<'pages'>['pages'], key: string): void {
  const known = pages.get(key) ?? new Map<string | null, GraphPage>();
  for (const { parentId, page } of added) known.set(parentId, page);
  pages.set(key, known);
}

/** The same for requests that ask for the same of any parent. */
export function keyOfPage({ field, page, filter }: FieldPage): string {
  return JSON.stringify([field, page, filter]);
}

function keyOfStep(read: StepRead, request: StepRequest | null | undefined): string {
  if (read.kind === 'nodes' || !request || 'ids' in request) return '';
  return keyOfPage({ field: read.field, ...request });
}

function typeOf(read: StepRead): string | null {
  return read.kind === 'nodes' ? read.type : null;
}

function keyOfNode(type: string | null, id: string): string {
  return `${type ?? ''} ${id}`;
}
