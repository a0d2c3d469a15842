import { type EdgeType, type SubgraphQuery } from '../generated/answers.ts';
import { shortened } from './words.ts';

type Subgraph = NonNullable<SubgraphQuery['subgraph']>;
type FoundNode = Subgraph['nodes'][number]['node'];

/** A thing to draw. */
export interface DrawnNode {
  readonly id: string;
  readonly type: string;
  readonly label: string;
  /** How many edges it has in the whole graph. */
  readonly edgeCount: number;
}

/** A line to draw. */
export interface DrawnEdge {
  readonly id: string;
  readonly type: EdgeType;
  readonly from: string;
  readonly to: string;
  readonly note: string;
}

/** What is drawn. */
export interface Drawn {
  readonly nodes: ReadonlyMap<string, DrawnNode>;
  readonly edges: ReadonlyMap<string, DrawnEdge>;
}

/** Nothing yet. */
export const NOTHING_DRAWN: Drawn = { nodes: new Map(), edges: new Map() };

const LABEL_LENGTH = 60;

/** What was drawn with what another answer brings; a thing is drawn once however often it comes. */
export function withAnswer(drawn: Drawn, answer: PartOfGraph): Drawn {
  const nodes = new Map(drawn.nodes);
  for (const { node, edgeCount } of answer.nodes) {
    const known = nodes.get(node.id)?.edgeCount ?? 0;
    nodes.set(node.id, { ...labelled(node), edgeCount: Math.max(known, edgeCount ?? 0) });
  }
  const edges = new Map(drawn.edges);
  for (const edge of answer.edges) {
    const { id = `${edge.type} ${edge.from} ${edge.to}`, type, from, to } = edge;
    if (!nodes.has(from) || !nodes.has(to)) continue;
    const note = [edge.degree, edge.kind]
      .filter((each) => each != null)
      .join(' ')
      .toLowerCase();
    edges.set(id, { id, type, from, to, note });
  }
  return { nodes, edges };
}

/** What of the drawn is wanted: nodes and edges of some types, and no edge without both its ends. */
export function onlyTypes(
  drawn: Drawn,
  hidden: { readonly nodes: ReadonlySet<string>; readonly edges: ReadonlySet<string> },
): Drawn {
  const nodes = new Map([...drawn.nodes].filter(([, node]) => !hidden.nodes.has(node.type)));
  const edges = [...drawn.edges].filter(
    ([, edge]) => !hidden.edges.has(edge.type) && nodes.has(edge.from) && nodes.has(edge.to),
  );
  return { nodes, edges: new Map(edges) };
}

/** Without the claims that nothing contradicts, and without what then stands alone. */
export function onlyContested(drawn: Drawn): Drawn {
  const contested = new Set<string>();
  for (const { type, from, to } of drawn.edges.values()) {
    if (type === 'CONTRADICTS') contested.add(from).add(to);
  }
  const claims = [...drawn.nodes].filter(([id, { type }]) => type !== 'Claim' || contested.has(id));
  const kept = onlyTypes(
    { ...drawn, nodes: new Map(claims) },
    { nodes: new Set(), edges: new Set() },
  );
  const joined = new Set([...kept.edges.values()].flatMap(({ from, to }) => [from, to]));
  return { ...kept, nodes: new Map([...kept.nodes].filter(([id]) => joined.has(id))) };
}

/** The nodes whose label has all of these words, the best joined first. */
export function search(drawn: Drawn, words: string): readonly DrawnNode[] {
  const wanted = words
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (wanted.length === 0) return [];
  return [...drawn.nodes.values()]
    .filter(({ label }) => wanted.every((word) => label.toLowerCase().includes(word)))
    .sort((one, other) => other.edgeCount - one.edgeCount);
}

/** How many of each type there are, the most first. */
export function countTypes(
  things: Iterable<{ readonly type: string }>,
): readonly [string, number][] {
  const counts = new Map<string, number>();
  for (const { type } of things) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one);
}

/** A part of the graph, whichever question it answers. */
export interface PartOfGraph {
  readonly nodes: readonly { readonly node: AnyNode; readonly edgeCount?: number }[];
  readonly edges: readonly (Pick<DrawnEdge, 'type' | 'from' | 'to'> & {
    readonly id?: string;
    readonly kind: string | null;
    readonly degree: string | null;
  })[];
}

type AnyNode = FoundNode | { readonly __typename: FoundNode['__typename']; readonly id: string };

function labelled(node: AnyNode): Omit<DrawnNode, 'edgeCount'> {
  return { id: node.id, type: node.__typename, label: shortened(labelOf(node), LABEL_LENGTH) };
}

function labelOf(node: AnyNode): string {
  if ('name' in node) return node.name;
  if ('statement' in node) return node.statement;
  if ('title' in node) return node.title ?? 'article without a title';
  if ('words' in node) return node.words;
  if ('label' in node) return node.label;
  return `${node.__typename} ${node.id.slice(0, 8)}`;
}
