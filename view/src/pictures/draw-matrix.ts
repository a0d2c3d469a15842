import { type Matrix, type Party } from '../logic/matrix.ts';
import { shortened } from '../logic/words.ts';
import { pageColour, svgElement, svgSheet, svgText } from './svg-element.ts';

const NAMES = 210;
const TOP = 150;
const CELL = { width: 76, height: 34 };
const MARGIN = 24;
const NAME_LENGTH = 26;
const FONT = { 'font-family': 'system-ui, sans-serif', 'font-size': 13 };

/** A matrix of outlets as a drawing: in each cell how often the two contradict each other, and how often the row cites the column. */
export function drawMatrix(label: string, matrix: Matrix): string {
  const { rows, columns } = matrix;
  const [left, top] = [MARGIN + NAMES, MARGIN + TOP];
  const width = left + columns.length * CELL.width + MARGIN + TOP / 2;
  const svg = svgSheet(width, top + rows.length * CELL.height + MARGIN);
  const ink = pageColour('ink');
  const title = {
    x: MARGIN,
    y: MARGIN + 12,
    fill: ink,
    ...FONT,
    'font-size': 17,
    'font-weight': 700,
  };
  svg.append(svgElement('text', title, shortened(label, Math.floor(width / 10))));
  columns.forEach(({ name }, at) => {
    const [x, y] = [left + (at + 0.5) * CELL.width, top - 8];
    const turned = { x, y, transform: `rotate(-40 ${x} ${y})`, fill: ink, ...FONT };
    svg.append(svgElement('text', turned, shortened(name, NAME_LENGTH)));
  });
  rows.forEach((row, at) => {
    const y = top + at * CELL.height;
    const place = { x: MARGIN, y: y + 22, fill: ink, ...FONT };
    svg.append(svgElement('text', place, shortened(row.name, NAME_LENGTH)));
    columns.forEach((column, across) => {
      svg.append(...cellParts(matrix, [row, column], { x: left + across * CELL.width, y }));
    });
  });
  return svgText(svg);
}

function cellParts(
  matrix: Matrix,
  [row, column]: readonly [Party, Party],
  { x, y }: { readonly x: number; readonly y: number },
): readonly SVGElement[] {
  const { contradictions, citations } = matrix.cell(row, column);
  const fill = row.id === column.id ? pageColour('sunken') : 'none';
  const frame = svgElement('rect', { x, y, ...CELL, fill, stroke: pageColour('line') });
  const middle = { y: y + 22, ...FONT, 'font-weight': 700 };
  return [
    frame,
    ...(contradictions.length === 0
      ? []
      : [
          svgElement(
            'text',
            { x: x + 8, fill: pageColour('other'), ...middle },
            `≠ ${contradictions.length}`,
          ),
        ]),
    ...(citations.length === 0
      ? []
      : [
          svgElement(
            'text',
            { x: x + 42, fill: pageColour('one'), ...middle },
            `→ ${citations.length}`,
          ),
        ]),
  ];
}
