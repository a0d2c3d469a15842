import { type JSX } from 'preact';

/** A colour with its shape, as it stands in the drawing. */
export function Swatch({
  colour,
  sign,
}: {
  readonly colour: string;
  readonly sign: string;
}): JSX.Element {
  return (
    <svg class="swatch" width="18" height="16" aria-hidden="true">
      <text x="9" y="13" text-anchor="middle" font-size="15" fill={colour}>
        {sign}
      </text>
    </svg>
  );
}
