import { type JSX, type RefObject } from 'preact';

import { type DotPlot as Plot, layoutDotPlot, type PlottedRow } from '../logic/dot-plot.ts';
import { type FigureClaim } from '../logic/figures.ts';
import { counted, shortened } from '../logic/words.ts';
import { useWidth } from '../use-width.ts';

const LABEL_WIDTH = 280;
const NARROW = 620;
const TOP = 30;
const EDGE = 18;
/** About how wide a letter of a label is. */
const LETTER = 7;
/** How many more letters of the second line have room. */
const SMALLER = 1.15;

/** The figures of one unit on one scale, one row a claim. The table of the same rows is beside it, for those who read. */
export function DotPlot({
  unit,
  claims,
  drawing,
}: {
  readonly unit: string;
  readonly claims: readonly FigureClaim[];
  readonly drawing: RefObject<SVGSVGElement>;
}): JSX.Element {
  const [part, width] = useWidth<HTMLDivElement>();
  const isNarrow = width < NARROW;
  const rowHeight = isNarrow ? 62 : 42;
  const left = isNarrow ? EDGE : LABEL_WIDTH;
  const frame = { left, right: Math.max(left + 40, width - EDGE), top: TOP, rowHeight };
  const plot = layoutDotPlot(
    claims.map((claim) => ({ item: claim, amount: claim.quantity })),
    frame,
  );
  const height = TOP + plot.rows.length * rowHeight + 8;
  return (
    <div ref={part} class="plot">
      <svg
        ref={drawing}
        class="dot-plot"
        width={width}
        height={height}
        role="img"
        aria-label={`${counted(claims.length, 'figure')} of ${unit} on one scale; the table below has the same`}
      >
        <Axis plot={plot} height={height} />
        {plot.rows.map((row) => (
          <Row key={row.item.id} row={row} isNarrow={isNarrow} width={width} height={rowHeight} />
        ))}
      </svg>
    </div>
  );
}

function Axis({
  plot,
  height,
}: {
  readonly plot: Plot<FigureClaim>;
  readonly height: number;
}): JSX.Element {
  return (
    <g class="axis">
      {plot.ticks.map(({ x, label }) => (
        <g key={x}>
          <line x1={x} x2={x} y1={TOP - 8} y2={height} />
          <text x={x} y={14} text-anchor="middle">
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}

function Row({
  row,
  isNarrow,
  width,
  height,
}: {
  readonly row: PlottedRow<FigureClaim>;
  readonly isNarrow: boolean;
  readonly width: number;
  readonly height: number;
}): JSX.Element {
  const { item, y } = row;
  const middle = isNarrow ? y + height - 16 : y + height / 2;
  const room = Math.floor((isNarrow ? width : LABEL_WIDTH - 16) / LETTER);
  return (
    <g class={item.contradicted > 0 ? 'row contradicted' : 'row'}>
      <title>{`${item.statement} — ${item.told}`}</title>
      <text class="figure" x={0} y={y + 16}>
        {shortened(item.words, room)}
      </text>
      <text class="told" x={0} y={y + 32}>
        {shortened(item.told, Math.floor(room * SMALLER))}
      </text>
      <Mark row={row} y={middle} />
    </g>
  );
}

/** An open end is drawn open: dashes that run out where the bound says nothing. */
function Mark({
  row: { bar, dot },
  y,
}: {
  readonly row: PlottedRow<FigureClaim>;
  readonly y: number;
}): JSX.Element {
  return (
    <>
      {bar && (
        <>
          <line class={`bar bar-${bar.open}`} x1={bar.from} x2={bar.to} y1={y} y2={y} />
          {bar.open !== 'above' && <Stop x={bar.to} y={y} />}
          {bar.open !== 'below' && <Stop x={bar.from} y={y} />}
          {bar.open === 'above' && <path class="arrow" d={arrowAt(bar.to, y)} />}
        </>
      )}
      {dot !== null && <circle class="dot" cx={dot} cy={y} r={6.5} />}
    </>
  );
}

function Stop({ x, y }: { readonly x: number; readonly y: number }): JSX.Element {
  return <line class="stop" x1={x} x2={x} y1={y - 8} y2={y + 8} />;
}

function arrowAt(x: number, y: number): string {
  return `M${x - 7} ${y - 5} L${x} ${y} L${x - 7} ${y + 5}`;
}
