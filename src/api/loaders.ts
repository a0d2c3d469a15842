import DataLoader from 'dataloader';

import { type NodeRow } from '../domain/graph-row.ts';
import { type GraphPage, type GraphRow } from '../domain/graph-store.ts';
import { type PlanRequest } from '../domain/read-plan.ts';
import { goOn, type HereOrLater } from '../lib/whether-here.ts';
import { type AnswerReader } from './answer-reader.ts';
import {
  afterFailure,
  type FieldPage,
  keyOfPage,
  NOTHING_READ,
  toReadAhead,
} from './plan/read-ahead.ts';
import { createReadingTurns, type ReadingTurns } from './reading-turns.ts';

/** The ways into the graph; each asks once for all that one step of a request needs. */
export interface Loaders {
  /** Anything by id; null when there is none. */
  node(id: string): HereOrLater<NodeRow | null>;
  /** What the graph promises to hold, by id. */
  existing<Type extends NodeRow['__typename']>(type: Type, id: string): HereOrLater<NodeOf<Type>>;
  /** The like, when it is one of this type. */
  optional<Type extends NodeRow['__typename']>(
    type: Type,
    id: string | null,
  ): HereOrLater<NodeOf<Type> | null>;
  /** A page of a relationship field of one parent. */
  related(parentId: string, request: FieldPage): HereOrLater<GraphPage>;
  /** A page of a root list. */
  list(request: FieldPage): HereOrLater<GraphPage>;
  /** Does a plan, from which all of the above is answered as far as it goes; for a reader that does plans. */
  readAhead(request: PlanRequest): Promise<void>;
  /** Reads everything anew from now on, for the graph has been changed. */
  forget(): void;
}

/** The row type of a GraphQL type. */
type NodeOf<Type extends NodeRow['__typename']> = Extract<NodeRow, { readonly __typename: Type }>;

/** Loaders for one request. */
export function createLoaders(reader: AnswerReader): Loaders {
  const turns = createReadingTurns();
  const nodes = new DataLoader<string, GraphRow | null>(
    (ids) => turns.read(() => reader.nodes(ids)).then((rows) => [...rows]),
    { batchScheduleFn: turns.schedule },
  );
  let pages = rememberPageLoaders(reader, turns);
  let ahead = NOTHING_READ;
  // The store checks each row against the shape of its `__typename`.
  const find = (type: string | null, id: string): HereOrLater<NodeRow | null> => {
    const row = ahead.node(type, id);
    return (row === undefined ? nodes.load(id) : row) as HereOrLater<NodeRow | null>;
  };
  const optional: Loaders['optional'] = (type, id) =>
    goOn(id === null ? null : find(type, id), (row) =>
      row !== null && isA(row, type) ? row : null,
    );
  return {
    node: (id) => find(null, id),
    optional,
    existing: (type, id) =>
      goOn(optional(type, id), (row) => {
        if (row !== null) return row;
        throw new Error(`the graph has no ${type} ${id}, which something points to`);
      }),
    related: (parentId, request) => ahead.page(parentId, request) ?? pages(request).load(parentId),
    list: (request) => ahead.page(null, request) ?? turns.read(() => reader.list(request)),
    readAhead: async (request) => {
      if (reader.planned === undefined) return;
      try {
        const answers = await reader.planned(request);
        if (answers !== null) ahead = toReadAhead(request, answers);
      } catch (error) {
        ahead = afterFailure(error);
      }
    },
    forget: () => {
      ahead = NOTHING_READ;
      nodes.clearAll();
      pages = rememberPageLoaders(reader, turns);
    },
  };
}

/** One loader for each field, page and filter that the request has, so that its parents come in one batch. */
function rememberPageLoaders(
  reader: AnswerReader,
  turns: ReadingTurns,
): (request: FieldPage) => DataLoader<string, GraphPage> {
  const loaders = new Map<string, DataLoader<string, GraphPage>>();
  return (request) => {
    const key = keyOfPage(request);
    const loader =
      loaders.get(key) ??
      new DataLoader<string, GraphPage>(
        (parentIds) =>
          turns.read(() => reader.related({ ...request, parentIds })).then((found) => [...found]),
        { batchScheduleFn: turns.schedule },
      );
    loaders.set(key, loader);
    return loader;
  };
}

function isA<Type extends NodeRow['__typename']>(row: NodeRow, type: Type): row is NodeOf<Type> {
  return row.__typename === type;
}
