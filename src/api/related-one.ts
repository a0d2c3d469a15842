import { type RequestContext } from './context.ts';
import { type Loaders } from './loaders.ts';
import { toNodePage, wholePage } from './pagination.ts';

/** Resolves a relationship that leads to one thing at most. */
export function relatedOne<Row>(
  field: string,
): (parent: { readonly id: string }, args: object, context: RequestContext) => Promise<Row | null> {
  return async ({ id }, _args, { load }) => {
    const page = await load.related(id, { field, page: wholePage(1), filter: {} });
    return toNodePage<Row>(page).nodes[0] ?? null;
  };
}

/** The one thing that a root list finds, null when there is none. */
export async function listOne<Row>(
  load: Loaders,
  field: string,
  filter: Readonly<Record<string, unknown>>,
): Promise<Row | null> {
  const page = await load.list({ field, page: wholePage(1), filter });
  return toNodePage<Row>(page).nodes[0] ?? null;
}
