import { type FieldNode } from 'graphql';

import { type StepRead, type StepRequest } from '../../domain/read-plan.ts';
import { toIds, toRequest, wholePage } from '../pagination.ts';

/** The arguments of a field, as its resolver gets them. */
export type FieldArguments = Readonly<Record<string, unknown>>;

/** What a field of the schema reads, so that it can be read ahead. */
export interface FieldRead {
  readonly read:
    | { readonly kind: 'related' | 'list'; readonly field: string }
    | { readonly kind: 'nodes'; readonly type: string | null };
  /** Whether the whole list is counted without being asked to. */
  readonly isCounted?: boolean;
  /** The properties of the row above that hold the ids to go on from; none for what starts from the request. */
  readonly ids: readonly string[];
  /** What is below: the rows themselves, or a connection with the thing in the row or under its `node`. */
  readonly below: 'rows' | 'nodes' | 'edges';
  /** Exactly what the resolver will ask for; null where the ids alone say it. @throws what the resolver would */
  readonly request: (
    args: FieldArguments,
    asked: { readonly withTotal: boolean; readonly above: FieldArguments },
  ) => StepRequest | null;
}

/** A field that reads one thing or another: by the one argument that it is given, else nothing is read ahead. */
export interface FieldReads {
  readonly byArgument: Readonly<Record<string, FieldRead>>;
}

/** A relationship whose page holds the things themselves. */
export function nodesOf(field: string): FieldRead {
  return { ...related(field), below: 'nodes', request: pageRequest };
}

/** A relationship whose edges say more than what they lead to. */
export function edgesOf(field: string): FieldRead {
  return { ...related(field), below: 'edges', request: pageRequest };
}

/** A relationship that is read whole, however its rows are shown. */
export function wholeOf(
  field: string,
  { first, ids = ['id'] }: { readonly first?: number; readonly ids?: readonly string[] } = {},
): FieldRead {
  const request = { page: wholePage(first), filter: {} };
  return { read: { kind: 'related', field }, ids, below: 'rows', request: () => request };
}

/** Things by the ids that the row above holds; `assertionIds[]` holds many. Null stands for any type. */
export function byIds(type: string | null, ...ids: readonly string[]): FieldRead {
  return { read: { kind: 'nodes', type }, ids, below: 'rows', request: () => null };
}

/** A root list of the things themselves. */
export function listOfNodes(field: string): FieldRead {
  return { ...list(field), below: 'nodes', request: pageRequest };
}

/** A root list whose edges say more than what they lead to. */
export function listOfEdges(field: string): FieldRead {
  return { ...list(field), below: 'edges', request: pageRequest };
}

/** A root list that finds one thing, narrowed by the arguments of these names. */
export function oneOfList(field: string, ...names: readonly string[]): FieldRead {
  const request: FieldRead['request'] = (args) => ({
    page: wholePage(1),
    filter: Object.fromEntries(names.map((name) => [name, args[name]])),
  });
  return { ...list(field), below: 'rows', request };
}

/** Things by the ids that an argument gives. */
export function byArgument(type: string | null, name: string): FieldRead {
  const request: FieldRead['request'] = (args) => ({
    ids: toIds(name, [args[name]].flat().map(String)),
  });
  return { read: { kind: 'nodes', type }, ids: [], below: 'rows', request };
}

/** The step's read, once it is known whether the whole list is counted, and whether that is all. */
export function toStepRead(
  { read, isCounted, below }: FieldRead,
  { withTotal, isOnlyTotal }: { readonly withTotal: boolean; readonly isOnlyTotal: boolean },
): StepRead {
  if (read.kind === 'nodes') return read;
  return {
    ...read,
    withTotal: isCounted ?? withTotal,
    isOnlyTotal: isOnlyTotal && below !== 'rows',
  };
}

function related(field: string): Pick<FieldRead, 'read' | 'ids'> {
  return { read: { kind: 'related', field }, ids: ['id'] };
}

function list(field: string): Pick<FieldRead, 'read' | 'ids'> {
  return { read: { kind: 'list', field }, ids: [] };
}

const pageRequest: FieldRead['request'] = (args, { withTotal }) => toRequest(args, withTotal);

/** What a field reads as it is written here; null for nothing that can be told before it is resolved. */
export function readOf(
  entry: FieldRead | FieldReads | undefined,
  node: FieldNode,
): FieldRead | null {
  if (entry === undefined || 'read' in entry) return entry ?? null;
  const [given, ...others] = node.arguments ?? [];
  if (given === undefined || others.length > 0) return null;
  return entry.byArgument[given.name.value] ?? null;
}
