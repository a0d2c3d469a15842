/** An answer to `subgraph` with more of the graph than a server gives at once: so many things, and twice as many edges. */
export function manyThings(count: number): object {
  const nodes = Array.from({ length: count }, (_, at) => ({
    distance: 1,
    edgeCount: 2,
    node: { __typename: TYPES[at % TYPES.length], id: `n${at}`, name: `Thing ${at}` },
  }));
  const edges = nodes
    .slice(1)
    .flatMap(({ node: { id } }, at) => [
      edge(`a${at}`, { type: 'CITES', from: id, to: `n${Math.floor(at / 3)}` }),
      edge(`b${at}`, { type: 'ABOUT', from: id, to: `n${(at * 7919) % count}` }),
    ]);
  return {
    data: { subgraph: { truncated: false, omittedNodes: 0, omittedEdges: 0, nodes, edges } },
  };
}

const TYPES = ['Person', 'Country', 'Organization', 'Outlet'] as const;

function edge(
  id: string,
  ends: { readonly type: 'CITES' | 'ABOUT'; readonly from: string; readonly to: string },
): object {
  return { id, ...ends, kind: ends.type === 'CITES' ? 'LINK' : null, degree: null };
}
