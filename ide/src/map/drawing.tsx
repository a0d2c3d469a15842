import { type ComponentChildren, type JSX } from 'preact';

/** A place in the drawing and how wide what stands there is. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** How high a line of the map is. */
export const LINE = 22;
/** How wide a letter is. */
const LETTER = 7.3;

/** A type as a box that leads to it. */
export function TypeBox({
  place,
  name,
  note = '',
  aside = '',
}: {
  readonly place: Place;
  readonly name: string;
  /** Told to whoever points at it. */
  readonly note?: string;
  /** Words on its right, as far as there is room. */
  readonly aside?: string;
}): JSX.Element {
  const { x, y, width } = place;
  return (
    <a href={`#${name}`} aria-label={name}>
      <title>{note}</title>
      <rect x={x} y={y} width={width} height={LINE - 4} rx="3" />
      <text x={x + 6} y={y + 13}>
        {name}
      </text>
      {aside !== '' && (
        <text class="kind" x={x + width - 6} y={y + 13} text-anchor="end">
          {shortened(aside, width - 20 - name.length * LETTER)}
        </text>
      )}
    </a>
  );
}

/** As much of some words as there is room for. */
function shortened(words: string, room: number): string {
  const letters = Math.floor(room / LETTER);
  return words.length <= letters ? words : `${words.slice(0, Math.max(0, letters - 1))}…`;
}

/** A line from the right of one place to the left of another. */
export function Curve({
  from,
  to,
  isLit,
}: {
  readonly from: Place;
  readonly to: Place;
  readonly isLit: boolean;
}): JSX.Element {
  const [x1, y1] = [from.x + from.width, from.y + 9];
  const [x2, y2] = [to.x, to.y + 9];
  const bend = Math.max(40, Math.abs(x2 - x1) / 2);
  const path = `M${x1},${y1} C${x1 + bend},${y1} ${x2 - bend},${y2} ${x2},${y2}`;
  return <path d={path} class={isLit ? 'lit' : ''} />;
}

/** The sheet that all this is drawn on. */
export function Sheet({
  width,
  height,
  label,
  children,
}: {
  readonly width: number;
  readonly height: number;
  readonly label: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <svg width={width} height={height} role="group" aria-label={label}>
      {children}
    </svg>
  );
}
