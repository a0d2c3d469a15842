import { type Sigma } from 'sigma';

import { svgElement, svgSheet, svgText } from '../pictures/svg-element.ts';

const LABELS = 60;

/** What is seen of a graph as a drawing that can be edited; built as a tree, so that no label can be anything but text. */
export function svgOf(sigma: Sigma, part: HTMLElement): string {
  const { width, height } = part.getBoundingClientRect();
  const style = getComputedStyle(document.body);
  const svg = svgSheet(width, height);
  const graph = sigma.getGraph();
  graph.forEachEdge((id, data) => {
    const [from, to] = graph.extremities(id);
    const [one, other] = [placeOf(sigma, from), placeOf(sigma, to)];
    const line = { x1: one.x, y1: one.y, x2: other.x, y2: other.y };
    const dashes = data['type'] === 'dashed' ? { 'stroke-dasharray': '6 4' } : {};
    svg.append(
      svgElement('line', {
        ...line,
        stroke: text(data['color']),
        'stroke-width': Number(data['size']),
        ...dashes,
      }),
    );
  });
  const nodes = graph.nodes().sort((one, other) => sizeOf(sigma, other) - sizeOf(sigma, one));
  nodes.forEach((id, at) => {
    const { x, y } = placeOf(sigma, id);
    const data = graph.getNodeAttributes(id);
    svg.append(
      svgElement('circle', { cx: x, cy: y, r: sizeOf(sigma, id), fill: text(data['color']) }),
    );
    if (at >= LABELS) return;
    const label = svgElement('text', {
      x: x + sizeOf(sigma, id) + 3,
      y: y + 4,
      fill: style.color,
      'font-size': 11,
      'font-family': 'sans-serif',
    });
    label.textContent = text(data['label']);
    svg.append(label);
  });
  return svgText(svg);
}

function placeOf(sigma: Sigma, id: string): { readonly x: number; readonly y: number } {
  const { x, y } = sigma.getGraph().getNodeAttributes(id);
  return sigma.graphToViewport({ x: Number(x), y: Number(y) });
}

function sizeOf(sigma: Sigma, id: string): number {
  return sigma.scaleSize(Number(sigma.getGraph().getNodeAttribute(id, 'size')));
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
