import { goOn, type HereOrLater } from '../lib/whether-here.ts';
import { type RequestContext } from './context.ts';
import { type Loaders } from './loaders.ts';
import { toNodePage, wholePage } from './pagination.ts';

/** Resolves a relationship that leads to one thing at most. */
export function relatedOne<Row>(
  field: string,
): (
  parent: { readonly id: string },
  args: object,
  context: RequestContext,
) => HereOrLater<Row | null> {
  return ({ id }, _args, { load }) => {
    const page = load.related(id, { field, page: wholePage(1), filter: {} });
    return goOn(page, (found) => toNodePage<Row>(found).nodes[0] ?? null);
  };
}

/** The one thing that a root list finds, null when there is none. */
export function listOne<Row>(
  load: Loaders,
  field: string,
  filter: Readonly<Record<string, unknown>>,
): HereOrLater<Row | null> {
  const page = load.list({ field, page: wholePage(1), filter });
  return goOn(page, (found) => toNodePage<Row>(found).nodes[0] ?? null);
}
