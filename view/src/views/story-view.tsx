import { type JSX, type RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

import { type ContradictionKind, type StoryPageQuery } from '../generated/answers.ts';
import { countKinds, disagreementRows, type StoryShown } from '../logic/disagreements.ts';
import { extremesOf, figureScales, type FigureScale } from '../logic/figures.ts';
import { type Route } from '../logic/route.ts';
import { counted, KIND_WORDS, KINDS } from '../logic/words.ts';
import { DisagreementCard } from '../parts/disagreement-card.tsx';
import { DotPlot } from '../parts/dot-plot.tsx';
import { Link } from '../parts/link.tsx';
import { Answered, Empty } from '../parts/notices.tsx';
import { Qualifications } from '../parts/qualifications.tsx';
import { StoryHead } from '../parts/story-head.tsx';
import { standAlone } from '../save.ts';
import { exportable } from '../state.ts';
import { useDisagreements, useStory } from './use-disagreements.ts';

/** A story by its disagreements: the figures on one scale, then each pair of sentences. */
export function StoryView({
  id,
  kind,
}: {
  readonly id: string;
  readonly kind: string | null;
}): JSX.Element {
  const chosen = KINDS.find((known) => known === kind) ?? null;
  const asking = useStory(id, chosen);
  return (
    <Answered asking={asking}>
      {({ story, contradictionFacets }) =>
        story === null ? (
          <Empty>
            There is no story of this id. It may have grown into another: look at the stories.
          </Empty>
        ) : (
          <Story story={story} facets={contradictionFacets} kind={chosen} />
        )
      }
    </Answered>
  );
}

type Facets = StoryPageQuery['contradictionFacets'];
interface StoryParts {
  readonly story: StoryShown;
  readonly facets: Facets;
  readonly kind: ContradictionKind | null;
}

function Story({ story, facets, kind }: StoryParts): JSX.Element {
  const { shown, more } = useDisagreements(story, kind);
  const scales = kind === null || kind === 'QUANTITY' ? figureScales(story) : [];
  const drawing = useRef<SVGSVGElement>(null);
  useEffect(() => {
    exportable.value = {
      name: 'disagreements',
      rows: () => disagreementRows(shown),
      ...(scales.length > 0 && { svg: () => drawn(drawing.current) }),
    };
  }, [shown, kind]);
  return (
    <>
      <StoryHead id={story.id} label={story.label} tab="disagreements">
        {counted(story.articles.totalCount, 'article')} ·{' '}
        <b>{counted(facets.total, 'disagreement')}</b>
        {strongOf(facets)}
      </StoryHead>
      {facets.total === 0 && (
        <Empty>
          Nothing in this story contradicts anything else. See who says what in the timeline, or add
          more articles on it.
        </Empty>
      )}
      <Kinds id={story.id} facets={facets} chosen={kind} />
      {scales.slice(0, 1).map((scale) => (
        <Figures key={scale.unit} scale={scale} drawing={drawing} />
      ))}
      <section aria-label="Disagreements" class="cards">
        {shown.map((one) => (
          <DisagreementCard key={one.id} shown={one} />
        ))}
      </section>
      {more && (
        <p class="more">
          <button type="button" onClick={more}>
            Show more of {story.contradictions.totalCount}
          </button>
        </p>
      )}
      {scales.slice(1).map((scale) => (
        <Figures key={scale.unit} scale={scale} drawing={null} />
      ))}
      {kind === null && <Qualifications story={story} />}
    </>
  );
}

function strongOf({ degrees }: Facets): string {
  const strong = degrees.find(({ value }) => value === 'STRONG')?.count ?? 0;
  return strong === 0 ? '' : `, ${strong} of them strong`;
}

function Kinds({
  id,
  facets,
  chosen,
}: {
  readonly id: string;
  readonly facets: Facets;
  readonly chosen: ContradictionKind | null;
}): JSX.Element | null {
  const counts = countKinds(facets.kinds);
  if (counts.length < 2) return null;
  const to = (kind: string | null): Route => ({
    view: 'story',
    id,
    tab: 'disagreements',
    kind,
  });
  return (
    <nav class="kinds" aria-label="Kinds of disagreement">
      <Link to={to(null)} aria-current={chosen === null ? 'true' : undefined}>
        All <small>{facets.total}</small>
      </Link>
      {counts.map(([kind, count]) => (
        <Link key={kind} to={to(kind)} aria-current={chosen === kind ? 'true' : undefined}>
          {KIND_WORDS[kind]} <small>{count}</small>
        </Link>
      ))}
    </nav>
  );
}

function Figures({
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

function drawn(drawing: SVGSVGElement | null): string | null {
  const background = getComputedStyle(document.body).backgroundColor;
  return drawing === null ? null : standAlone(drawing, background);
}
