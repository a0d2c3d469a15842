import { type GraphItem } from '../../src/export/graph-item.ts';

/** What a reader of a format must find: how many of each kind, and by its id what each node and edge says. */
export interface FoundGraph {
  readonly kinds: Readonly<Record<string, number>>;
  /** By id: type, label. */
  readonly nodes: Readonly<Record<string, readonly string[]>>;
  /** By id: type, both ends, how it is said or why. */
  readonly edges: Readonly<Record<string, readonly string[]>>;
}

/**
 * What is to be found of these.
 * @param shown how the format must change a text that it cannot hold as it is
 */
export function expectedGraph(
  items: readonly GraphItem[],
  shown: (text: string) => string = (text) => text,
): FoundGraph {
  const kinds: Record<string, number> = {};
  for (const { type } of items) kinds[type] = (kinds[type] ?? 0) + 1;
  return {
    kinds,
    nodes: Object.fromEntries(
      items.flatMap((item) =>
        item.is === 'node' ? [[item.id, [item.type, shown(item.label)]]] : [],
      ),
    ),
    edges: Object.fromEntries(
      items.flatMap((item) => (item.is === 'edge' ? [edgeOf(item, shown)] : [])),
    ),
  };
}

function edgeOf(
  { id, type, from, to, cells }: GraphItem & { readonly is: 'edge' },
  shown: (text: string) => string,
): [string, string[]] {
  return [id, [type, from, to, shown(String(cells.get('quotation') ?? cells.get('reason') ?? ''))]];
}

/** Text as XML can hold it. */
export function inXml(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are what XML cannot hold
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '\ufffd');
}
