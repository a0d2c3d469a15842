import Graph from 'graphology';
import Sigma from 'sigma';
import { EdgeArrowProgram, EdgeLineProgram, EdgeRectangleProgram } from 'sigma/rendering';

import { type Drawn, type DrawnEdge, type DrawnNode } from '../logic/graph-parts.ts';
import { shortened } from '../logic/words.ts';
import { type LayoutOrder, type LayoutStep } from './layout-messages.ts';
import { edgeColour, lookOf } from './looks.ts';
import { DashedEdgeProgram, NODE_PROGRAMS } from './shapes.ts';
import { svgOf } from './svg-of.ts';

/** Labels on the canvas are short: the whole stands beside it. */
const LABEL_LENGTH = 38;

/** More edges than that are drawn as hairlines, and not while the drawing moves: without a graphics card each pixel takes its time. */
const MANY_EDGES = 3_000;

/** How a drawing behaves. */
export interface DrawingOptions {
  readonly isDark: boolean;
  readonly isStill: boolean;
  readonly onSelect: (id: string | null) => void;
  readonly onExpand: (id: string) => void;
}

/** A graph on a canvas. */
export interface GraphDrawing {
  /** Draws this; what was drawn before stays where it is, until all is laid out anew. */
  readonly update: (drawn: Drawn) => void;
  /** Puts some things into the light: one with its neighbours, or the things on a path; all with null. */
  readonly highlight: (ids: ReadonlySet<string> | null) => void;
  readonly focus: (id: string) => void;
  readonly zoom: (by: 'in' | 'out' | 'all') => void;
  readonly png: () => Promise<Blob | null>;
  readonly svg: () => string;
  readonly close: () => void;
}

/**
 * Draws in a part of the page.
 * @throws Error where the browser has no WebGL
 */
export function drawGraph(part: HTMLElement, options: DrawingOptions): GraphDrawing {
  const light: { ids: ReadonlySet<string> | null } = { ids: null };
  const sigma = openSigma({ part, options, light });
  const layout = openLayout(sigma, options.isStill);
  sigma.on('clickNode', ({ node }) => {
    options.onSelect(node);
  });
  sigma.on('doubleClickNode', (event) => {
    event.preventSigmaDefault();
    options.onExpand(event.node);
  });
  sigma.on('clickStage', () => {
    options.onSelect(null);
  });
  const duration = options.isStill ? 0 : 300;
  return {
    update: (drawn) => {
      // All at once: a graph that Sigma watches would have it look at each thing that comes.
      sigma.setSetting('hideEdgesOnMove', drawn.edges.size > MANY_EDGES);
      sigma.setGraph(graphOf(drawn, sigma.getGraph(), options));
      layout.start();
    },
    highlight: (ids) => {
      if (ids === light.ids) return;
      light.ids = ids;
      sigma.refresh({ skipIndexation: true });
    },
    focus: (id) => {
      const { x, y } = sigma.getNodeDisplayData(id) ?? { x: 0.5, y: 0.5 };
      void sigma.getCamera().animate({ x, y, ratio: 0.35 }, { duration });
    },
    zoom: (by) => {
      const camera = sigma.getCamera();
      if (by === 'all') void camera.animatedReset({ duration });
      else
        void (by === 'in'
          ? camera.animatedZoom({ duration })
          : camera.animatedUnzoom({ duration }));
    },
    png: () => pictureOf(sigma, part),
    svg: () => svgOf(sigma, part),
    close: () => {
      layout.close();
      sigma.kill();
    },
  };
}

function openSigma({
  part,
  options: { isDark },
  light,
}: {
  readonly part: HTMLElement;
  readonly options: DrawingOptions;
  readonly light: { readonly ids: ReadonlySet<string> | null };
}): Sigma {
  const dim = isDark ? '#2a3138' : '#e6eaee';
  const sigma: Sigma = new Sigma(new Graph(), part, {
    nodeProgramClasses: NODE_PROGRAMS,
    edgeProgramClasses: {
      hair: EdgeLineProgram,
      line: EdgeRectangleProgram,
      arrow: EdgeArrowProgram,
      dashed: DashedEdgeProgram,
    },
    defaultNodeType: 'circle',
    defaultEdgeType: 'line',
    labelColor: { color: isDark ? '#e8ebee' : '#16191d' },
    labelFont: getComputedStyle(document.body).fontFamily,
    labelSize: 12,
    labelRenderedSizeThreshold: 7,
    labelDensity: 0.5,
    minEdgeThickness: 1,
    zIndex: true,
    allowInvalidContainer: true,
    nodeReducer: (id, data) =>
      light.ids === null || light.ids.has(id)
        ? { ...data, ...(light.ids !== null && { forceLabel: true, zIndex: 2 }) }
        : { ...data, color: dim, label: '', zIndex: 0 },
    edgeReducer: (id, data) => {
      const { ids } = light;
      if (ids === null) return data;
      const [from, to] = sigma.getGraph().extremities(id);
      return ids.has(from) && ids.has(to) ? data : { ...data, color: dim, zIndex: 0 };
    },
  });
  return sigma;
}

function graphOf(drawn: Drawn, before: Graph, { isDark }: DrawingOptions): Graph {
  const graph = new Graph({ multi: true, type: 'directed' });
  for (const node of drawn.nodes.values()) addNode(graph, node, before);
  const isFull = drawn.edges.size > MANY_EDGES;
  for (const edge of drawn.edges.values()) addEdge(graph, edge, { isDark, isFull });
  return graph;
}

function addNode(graph: Graph, { id, type, label, edgeCount }: DrawnNode, before: Graph): void {
  const { colour, shape } = lookOf(type);
  graph.addNode(id, {
    ...placeOf(id, before, graph.order),
    size: Math.min(14, 3 + 1.3 * Math.log2(1 + edgeCount)),
    label: shortened(label, LABEL_LENGTH),
    color: colour,
    type: shape,
  });
}

/** Where it stood before, else on a spiral, so that the same graph always begins the same way. */
function placeOf(
  id: string,
  before: Graph,
  order: number,
): { readonly x: number; readonly y: number } {
  if (before.hasNode(id)) {
    const { x, y } = before.getNodeAttributes(id);
    return { x: Number(x), y: Number(y) };
  }
  const [turn, radius] = [order * 2.399963, Math.sqrt(order + 1)];
  return { x: radius * Math.cos(turn), y: radius * Math.sin(turn) };
}

function addEdge(
  graph: Graph,
  { id, type, from, to }: DrawnEdge,
  { isDark, isFull }: { readonly isDark: boolean; readonly isFull: boolean },
): void {
  const isConflict = type === 'CONTRADICTS';
  graph.addEdgeWithKey(id, from, to, {
    color: edgeColour(type, isDark),
    size: isConflict ? 3 : 1.2,
    type: isConflict ? 'dashed' : isFull ? 'hair' : type === 'CITES' ? 'arrow' : 'line',
    zIndex: isConflict ? 1 : 0,
  });
}

/** Lays out in a thread of its own, so that the page stays quick. */
function openLayout(
  sigma: Sigma,
  isStill: boolean,
): { readonly start: () => void; readonly close: () => void } {
  const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
  let turn = 0;
  let nodes: readonly string[] = [];
  worker.addEventListener('message', ({ data }: MessageEvent<LayoutStep>) => {
    if (data.turn !== turn || (isStill && !data.isLast)) return;
    const places = new Map(nodes.map((id, at) => [id, at]));
    sigma.getGraph().updateEachNodeAttributes(
      (id, attributes) => {
        const at = places.get(id);
        if (at === undefined) return attributes;
        return { ...attributes, x: data.positions[2 * at], y: data.positions[2 * at + 1] };
      },
      { attributes: ['x', 'y'] },
    );
  });
  return {
    start: () => {
      turn += 1;
      nodes = sigma.getGraph().nodes();
      worker.postMessage(orderOf(sigma.getGraph(), turn));
    },
    close: () => {
      worker.terminate();
    },
  };
}

function orderOf(graph: Graph, turn: number): LayoutOrder {
  const nodes = graph.nodes();
  const places = nodes.flatMap((id) => [
    Number(graph.getNodeAttribute(id, 'x')),
    Number(graph.getNodeAttribute(id, 'y')),
  ]);
  const edges = graph.mapEdges((id) => graph.extremities(id));
  return { turn, nodes, positions: new Float32Array(places), edges };
}

function pictureOf(sigma: Sigma, part: HTMLElement): Promise<Blob | null> {
  const { width, height } = part.getBoundingClientRect();
  const picture = document.createElement('canvas');
  picture.width = width * devicePixelRatio;
  picture.height = height * devicePixelRatio;
  const context = picture.getContext('2d');
  if (context !== null) {
    context.fillStyle = getComputedStyle(document.body).backgroundColor;
    context.fillRect(0, 0, picture.width, picture.height);
    // What WebGL has drawn is gone after the frame, so it is drawn again and taken at once.
    sigma.refresh({ skipIndexation: true, schedule: false });
    for (const canvas of Object.values(sigma.getCanvases())) {
      if (canvas.width > 0) context.drawImage(canvas, 0, 0, picture.width, picture.height);
    }
  }
  return new Promise((resolve) => {
    picture.toBlob(resolve, 'image/png');
  });
}
