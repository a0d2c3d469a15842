/** A graph as the page gets it and as Cytoscape.js takes it: the same things, the same edges, the same places. */
export interface BenchGraph {
  /** An answer to `subgraph`. */
  readonly answer: string;
  /** Elements with their places, as JSON. */
  readonly elements: string;
}

const TYPES = [
  ['Person', '#e69f00'],
  ['Country', '#009e73'],
  ['Organization', '#c8b400'],
  ['Outlet', '#56b4e9'],
] as const;
const GOLDEN_TURN = 2.399963;

/** So many things, and twice as many edges: a tree of which each thing has three below it, and as many edges across. */
export function benchGraph(count: number): BenchGraph {
  const ends = Array.from({ length: count - 1 }, (_, at) => [
    [`a${at}`, `n${at + 1}`, `n${Math.floor(at / 3)}`],
    [`b${at}`, `n${at + 1}`, `n${(at * 7919) % count}`],
  ]).flat() as [string, string, string][];
  const things = Array.from({ length: count }, (_, at) => at);
  return {
    answer: JSON.stringify({ data: { subgraph: subgraphOf(things, ends) } }),
    elements: JSON.stringify([
      ...things.map((at) => ({
        data: { id: `n${at}`, label: `Thing ${at}`, colour: typeOf(at)[1] },
        position: placeOf(at),
      })),
      ...ends.map(([id, source, target]) => ({ data: { id, source, target } })),
    ]),
  };
}

function subgraphOf(things: readonly number[], ends: readonly [string, string, string][]): object {
  return {
    ...{ truncated: false, omittedNodes: 0, omittedEdges: 0 },
    nodes: things.map((at) => ({
      distance: 1,
      edgeCount: 2,
      node: { __typename: typeOf(at)[0], id: `n${at}`, name: `Thing ${at}` },
    })),
    edges: ends.map(([id, from, to]) => ({
      ...{ id, from, to, degree: null },
      ...(id.startsWith('a') ? { type: 'CITES', kind: 'LINK' } : { type: 'ABOUT', kind: null }),
    })),
  };
}

function typeOf(at: number): readonly [string, string] {
  return TYPES[at % TYPES.length] ?? TYPES[0];
}

/** On a spiral, where the page puts things before it lays them out. */
function placeOf(at: number): { readonly x: number; readonly y: number } {
  const [turn, radius] = [at * GOLDEN_TURN, 20 * Math.sqrt(at + 1)];
  return { x: radius * Math.cos(turn), y: radius * Math.sin(turn) };
}
