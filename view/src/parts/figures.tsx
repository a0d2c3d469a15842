import { type JSX, type RefObject } from 'preact';
import { useRef } from 'preact/hooks';

import { extremesOf, type FigureScale } from '../logic/figures.ts';
import { DotPlot } from './dot-plot.tsx';

/** All figures of one unit: what conflicts in a line, then each on one scale, then the same as a table. */
export function Figures({
  scale,
  drawing,
}: {
  readonly scale: FigureScale;
  readonly drawing: RefObject<SVGSVGElement> | null;
}): JSX.Element {
  const own = useRef<SVGSVGElement>(null);
  const extremes = extremesOf(scale);
  return (
    <section class="figures">
      <h2>
        How many {scale.unit}?
        {extremes && (
          <span class="extremes">
            {' '}
            “{extremes[0]}” <span aria-label="against">≠</span> “{extremes[1]}”
          </span>
        )}
      </h2>
      <p class="quiet legend">
        <span aria-hidden="true">●</span> a number told · <span aria-hidden="true">┄┤</span> “up
        to”: anything below · <span aria-hidden="true">├┄→</span> “at least”: anything above ·{' '}
        <b class="contradicted-word">orange</b> and bold: contradicted by another
      </p>
      <DotPlot unit={scale.unit} claims={scale.claims} drawing={drawing ?? own} />
      <details>
        <summary>The same as a table</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">Figure</th>
              <th scope="col">Told by</th>
              <th scope="col">Contradicts</th>
              <th scope="col">Claim</th>
            </tr>
          </thead>
          <tbody>
            {scale.claims.map((claim) => (
              <tr key={claim.id}>
                <th scope="row">{claim.words}</th>
                <td>{claim.told}</td>
                <td>{claim.contradicted}</td>
                <td>{claim.statement}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
