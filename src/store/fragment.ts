import { z, type ZodObject } from 'zod';

import { type GraphRow } from '../domain/graph-store.ts';
import { graphRow } from './graph-rows.ts';
import { readCypher, type Statement } from './statement.ts';

/** One parent's page as it comes out of a wrapped fragment. */
export interface WrappedPage {
  /** Null for a root list. */
  readonly parentId: string | null;
  /** Null when it was not asked for. */
  readonly total: number | null;
  readonly items: readonly {
    readonly id: string;
    readonly sortKey: string | number;
    readonly row: GraphRow;
  }[];
}

/** A page of one field for many parents, or of a root list. */
export type PageStatement = Statement<Record<string, unknown>, WrappedPage>;

const PARENT_LINE = /^\/\/ parent: (?:\(:(?<label>\w+)\)|an edge's id)$/m;
const PAGE_LINE = '// page\n';
const PARAMETER = /\$(\w+)/g;
const OWN_PARAMETERS = ['afterId', 'afterKey', 'limit', 'parentIds', 'search'];

export const wrappedPage = z.object({
  parentId: z.string().nullable(),
  total: z.number().nullable(),
  items: z.array(
    z.object({ id: z.string(), sortKey: z.union([z.string(), z.number()]), row: graphRow }),
  ),
});

/**
 * One statement that gives `cypher/fragments/<field>.cypher` for any number of parents: the fragment
 * is the body of a subquery under each parent, unchanged. What hangs on an edge has the edge's id as its parent,
 * for it stays when the edge goes.
 * @throws when there is no such file, or it does not name its parent.
 */
export function wrapFragment(field: string, withTotal: boolean): PageStatement {
  const name = `fragments/${field}`;
  const body = readCypher(name);
  const text = `UNWIND $parentIds AS parentId
${parentLine(name, body)}
${pageSubqueries(body, { scope: 'parent', withTotal })}
RETURN parentId, total, items
`;
  return toStatement(name, text);
}

/**
 * The line of a wrapper that finds the parent that a fragment names, by `parentId`.
 * @throws when it names none.
 */
export function parentLine(name: string, body: string): string {
  const parent = PARENT_LINE.exec(body);
  if (parent === null) throw new Error(`no "// parent: …" in cypher/${name}.cypher`);
  const label = parent.groups?.['label'];
  return label === undefined
    ? 'WITH parentId, parentId AS parent'
    : `MATCH (parent:${label} {id: parentId})`;
}

/**
 * One statement that gives a page of `cypher/reads/<field>.cypher`.
 * @throws when there is no such file.
 */
export function wrapRead(field: string, withTotal: boolean): PageStatement {
  const name = `reads/${field}`;
  const text = `${pageSubqueries(readCypher(name), { scope: '', withTotal })}
RETURN null AS parentId, total, items
`;
  return toStatement(name, text);
}

/** The conditions that a field can be narrowed by: its file's parameters without those of the page. */
export function filterNames(statement: Pick<PageStatement, 'params'>): readonly string[] {
  return Object.keys(statement.params.shape).filter((name) => !OWN_PARAMETERS.includes(name));
}

/** The subqueries of a wrapper that give `total` and `items` of what a file selects and pages. */
export function pageSubqueries(
  body: string,
  { scope, withTotal }: { readonly scope: string; readonly withTotal: boolean },
): string {
  const [selection = '', page] = body.split(PAGE_LINE);
  const counts = withTotal && page !== undefined;
  const total = counts
    ? `CALL (${scope}) {
${selection}RETURN count(*) AS total
}`
    : 'WITH *, null AS total';
  return `${total}
CALL (${scope}) {
CALL (${scope}) {
${body}}
RETURN collect({id: id, sortKey: sortKey, row: row}) AS items
}`;
}

function toStatement(name: string, text: string): PageStatement {
  return { name, text, params: parametersOf(text), row: wrappedPage };
}

/** The parameters that a text uses. */
export function parametersOf(text: string): ZodObject {
  const names = new Set([...text.matchAll(PARAMETER)].map(([, parameter]) => parameter ?? ''));
  return z.object(Object.fromEntries([...names].map((each) => [each, z.unknown()])));
}
