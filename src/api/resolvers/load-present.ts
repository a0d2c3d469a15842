import { type AssertionRow, type ContradictionRow } from '../../domain/graph-row.ts';
import { goOn, type HereOrLater, together } from '../../lib/whether-here.ts';
import { type RequestContext } from '../context.ts';

/** Those of these assertions that are still there, in order. */
export function presentAssertions(
  ids: readonly string[],
  { load }: RequestContext,
): HereOrLater<AssertionRow[]> {
  const rows = together(ids.map((id) => load.optional('Assertion', id)));
  return goOn(rows, (found) => found.filter((row) => row !== null));
}

/** Those of these contradictions that are still there, in order. */
export function presentContradictions(
  ids: readonly string[],
  { load }: RequestContext,
): HereOrLater<ContradictionRow[]> {
  const rows = together(ids.map((id) => load.optional('Contradiction', id)));
  return goOn(rows, (found) => found.filter((row) => row !== null));
}
