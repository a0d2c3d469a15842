import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';

import { type LayoutOrder, type LayoutStep } from './layout-messages.ts';

addEventListener('message', ({ data }: MessageEvent<LayoutOrder>) => {
  const graph = graphOf(data);
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    barnesHutOptimize: graph.order > 800,
    adjustSizes: false,
    gravity: 1,
    scalingRatio: 12,
  };
  let left = iterationsFor(graph.order);
  while (left > 0) {
    const until = performance.now() + stepFor(graph.order);
    do {
      forceAtlas2.assign(graph, { iterations: 1, settings });
      left -= 1;
    } while (left > 0 && performance.now() < until);
    const positions = positionsOf(graph, data.nodes);
    const step: LayoutStep = { turn: data.turn, positions, isLast: left === 0 };
    postMessage(step, { transfer: [positions.buffer] });
  }
});

/** How long one step may take before it is shown: showing where many things stand keeps the page busy for a while. */
function stepFor(order: number): number {
  if (order > 20_000) return Infinity;
  return order > 1_000 ? 2_000 : 60;
}

/** Small graphs settle in little time, so they may take more rounds. */
function iterationsFor(order: number): number {
  return order > 5_000 ? 60 : order > 1_000 ? 200 : 500;
}

function graphOf({ nodes, positions, edges }: LayoutOrder): Graph {
  const graph = new Graph({ multi: true });
  nodes.forEach((id, at) => {
    graph.addNode(id, { x: positions[2 * at] ?? 0, y: positions[2 * at + 1] ?? 0 });
  });
  for (const [from, to] of edges) graph.addEdge(from, to);
  return graph;
}

function positionsOf(graph: Graph, nodes: readonly string[]): Float32Array<ArrayBuffer> {
  const positions = new Float32Array(2 * nodes.length);
  nodes.forEach((id, at) => {
    positions[2 * at] = Number(graph.getNodeAttribute(id, 'x'));
    positions[2 * at + 1] = Number(graph.getNodeAttribute(id, 'y'));
  });
  return positions;
}
