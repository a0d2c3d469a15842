import { type AssertionRow, type ContradictionRow } from '../../domain/graph-row.ts';
import { type RequestContext } from '../context.ts';

/** Those of these assertions that are still there, in order. */
export async function presentAssertions(
  ids: readonly string[],
  { load }: RequestContext,
): Promise<AssertionRow[]> {
  const rows = await Promise.all(ids.map((id) => load.optional('Assertion', id)));
  return rows.filter((row) => row !== null);
}

/** Those of these contradictions that are still there, in order. */
export async function presentContradictions(
  ids: readonly string[],
  { load }: RequestContext,
): Promise<ContradictionRow[]> {
  const rows = await Promise.all(ids.map((id) => load.optional('Contradiction', id)));
  return rows.filter((row) => row !== null);
}
