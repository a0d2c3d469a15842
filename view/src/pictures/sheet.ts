import { type SheetLine } from '../logic/sheet-lines.ts';
import { wrapText } from '../logic/wrap-text.ts';
import { pageColour, svgElement, svgSheet, svgText } from './svg-element.ts';

const WIDTH = 960;
const MARGIN = 32;
const STEP = 26;
const LETTERS = 'system-ui, sans-serif';

interface Look {
  readonly size: number;
  readonly weight: number;
  readonly colour: string;
  /** The room above it. */
  readonly above: number;
}

const LOOKS: Readonly<Record<SheetLine['look'], Look>> = {
  title: { size: 24, weight: 700, colour: 'ink', above: 0 },
  head: { size: 18, weight: 700, colour: 'link', above: 22 },
  name: { size: 15, weight: 700, colour: 'ink', above: 12 },
  said: { size: 14, weight: 400, colour: 'ink', above: 6 },
  note: { size: 12, weight: 400, colour: 'quiet', above: 1 },
};

/** Lines one below the other, as a drawing. */
export function drawSheet(lines: readonly SheetLine[]): string {
  const texts: SVGElement[] = [];
  let y = MARGIN;
  for (const { words, look, depth } of lines) {
    const { size, weight, colour, above } = LOOKS[look];
    const x = MARGIN + depth * STEP;
    y += above;
    for (const line of wrapText(words, WIDTH - MARGIN - x, measureIn(`${weight} ${size}px`))) {
      y += size * 1.35;
      const font = { 'font-size': size, 'font-weight': weight, 'font-family': LETTERS };
      texts.push(svgElement('text', { x, y, fill: pageColour(colour), ...font }, line));
    }
  }
  const svg = svgSheet(WIDTH, Math.ceil(y + MARGIN));
  svg.append(...texts);
  return svgText(svg);
}

function measureIn(font: string): (text: string) => number {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (context === null) return (text) => text.length * 8;
  context.font = `${font} ${LETTERS}`;
  return (text) => context.measureText(text).width;
}
