import { z, type ZodObject } from 'zod';

import { type GraphRow } from '../domain/graph-store.ts';
import { ANYWHERE, chooseStart, startsOf } from './choose-start.ts';
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
const ONLY_IN_PAGE = /^(\s*)\/\/ page: /gm;
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
 * @param given the conditions that it is narrowed by, as far as they tell where to start
 * @throws when there is no such file.
 */
export function wrapRead(
  field: string,
  withTotal: boolean,
  given: readonly string[] = [],
): PageStatement {
  const name = `reads/${field}`;
  const body = chooseStart(readCypher(name), (condition) => given.includes(condition));
  const text = `${pageSubqueries(body, { scope: '', withTotal })}
RETURN null AS parentId, total, items
`;
  return { name, text, params: parametersOfFile(readCypher(name)), row: wrappedPage };
}

/** The conditions that a field can be narrowed by: its file's parameters without those of the page. */
export function filterNames(statement: Pick<PageStatement, 'params'>): readonly string[] {
  return Object.keys(statement.params.shape).filter((name) => !OWN_PARAMETERS.includes(name));
}

/**
 * The subqueries of a wrapper that give `total` and `items` of what a file selects and pages. What a file says after
 * `// page: ` is said of the items only: that they are looked up in an index from where the page begins.
 */
export function pageSubqueries(
  body: string,
  {
    scope,
    withTotal,
    isOnlyTotal = false,
  }: { readonly scope: string; readonly withTotal: boolean; readonly isOnlyTotal?: boolean },
): string {
  const [selection = '', page] = body.split(PAGE_LINE);
  const counts = withTotal && page !== undefined;
  const total = counts
    ? `CALL (${scope}) {
${selection}RETURN count(*) AS total
}`
    : 'WITH *, null AS total';
  if (counts && isOnlyTotal) return `${total}\nWITH *, [] AS items`;
  return `${total}
CALL (${scope}) {
CALL (${scope}) {
${page === undefined ? body : body.replaceAll(ONLY_IN_PAGE, '$1')}}
RETURN collect({id: id, sortKey: sortKey, row: row}) AS items
}`;
}

function toStatement(name: string, text: string): PageStatement {
  return { name, text, params: parametersOf(text), row: wrappedPage };
}

/** The parameters that a file uses in any of its ways, and those that only tell where it starts. */
export function parametersOfFile(body: string): ZodObject {
  const starts = startsOf(body)
    .flat()
    .filter((name) => name !== ANYWHERE);
  return parametersOf(body).extend(Object.fromEntries(starts.map((name) => [name, z.unknown()])));
}

/** The parameters that a text uses. */
export function parametersOf(text: string): ZodObject {
  const names = new Set([...text.matchAll(PARAMETER)].map(([, parameter]) => parameter ?? ''));
  return z.object(Object.fromEntries([...names].map((each) => [each, z.unknown()])));
}
