import { type AnswerReader } from '../../src/api/answer-reader.ts';
import { type GraphPage, type GraphRow } from '../../src/domain/graph-store.ts';

/** A reader that answers from what is given, and the calls that it got: a field and how many parents or ids. */
export interface RecordedReader extends AnswerReader {
  readonly calls: string[];
}

/**
 * A reader without a graph.
 * @param rows what each field holds for every parent, under `fragments` names and root lists alike
 * @param nodes what can be found by id
 */
export function recordedReader(
  rows: Readonly<Record<string, readonly GraphRow[]>>,
  nodes: Readonly<Record<string, GraphRow>> = {},
): RecordedReader {
  const calls: string[] = [];
  const pageOf = (field: string, first: number): GraphPage => {
    const all = rows[field] ?? [];
    return {
      totalCount: all.length,
      rows: all.slice(0, first).map((row, index) => ({ cursor: `cursor-${index}`, row })),
      hasNextPage: all.length > first,
    };
  };
  return {
    calls,
    related: async ({ field, parentIds, page }) => {
      calls.push(`${field} of ${parentIds.length}`);
      await pause(field.length % 7);
      return parentIds.map(() => pageOf(field, page.first));
    },
    list: async ({ field, page }) => {
      calls.push(field);
      await pause(field.length % 5);
      return pageOf(field, page.first);
    },
    nodes: async (ids) => {
      calls.push(`nodes ${ids.length}`);
      await pause(3);
      return ids.map((id) => nodes[id] ?? null);
    },
  };
}

/** Fields take different times, as they do in a database. */
function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
