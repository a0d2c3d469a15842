import { type JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

import { type ContradictionKind, type StoryPageQuery } from '../generated/answers.ts';
import { disagreementRows, freshFirst, type StoryShown } from '../logic/disagreements.ts';
import { figureScales } from '../logic/figures.ts';
import { counted, KINDS } from '../logic/words.ts';
import { DisagreementCard } from '../parts/disagreement-card.tsx';
import { Figures } from '../parts/figures.tsx';
import { Kinds } from '../parts/kinds.tsx';
import { More } from '../parts/more.tsx';
import { NewsBar } from '../parts/news-bar.tsx';
import { Answered, Empty } from '../parts/notices.tsx';
import { Qualifications } from '../parts/qualifications.tsx';
import { StoryHead } from '../parts/story-head.tsx';
import { standAlone } from '../save.ts';
import { exportable } from '../state.ts';
import { type News } from '../use-news.ts';
import { useDisagreements, useStory } from './use-disagreements.ts';
import { useFresh, useStoryNews } from './use-fresh.ts';

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
  const news = useStoryNews(id, chosen);
  return (
    <Answered asking={asking}>
      {({ story, contradictionFacets }, again) =>
        story === null ? (
          <Empty>
            There is no story of this id. It may have grown into another: look at the stories.
          </Empty>
        ) : (
          <Story
            story={story}
            facets={contradictionFacets}
            kind={chosen}
            news={news}
            again={again}
          />
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
  readonly news: News;
  readonly again: () => void;
}

function Story({ story, facets, kind, news, again }: StoryParts): JSX.Element {
  const { shown, more } = useDisagreements(story, kind);
  const { count, fresh, show } = useFresh(news, shown, again);
  const scales = kind === null || kind === 'QUANTITY' ? figureScales(story) : [];
  const drawing = useRef<SVGSVGElement>(null);
  const cards = useRef<HTMLElement>(null);
  const sorted = freshFirst(shown, fresh);
  const firstFresh = sorted.find(({ id }) => fresh.has(id))?.id ?? null;
  useEffect(() => {
    // Whoever asked for what is new reads on there.
    if (firstFresh !== null) cards.current?.querySelector<HTMLElement>('.card')?.focus();
  }, [firstFresh]);
  useEffect(() => {
    exportable.value = {
      name: 'disagreements',
      rows: () => disagreementRows(shown),
      ...(scales.length > 0 && { svg: () => Promise.resolve(drawn(drawing.current)) }),
    };
  }, [shown, kind]);
  return (
    <>
      <StoryHead id={story.id} label={story.label} tab="disagreements">
        {counted(story.articles.totalCount, 'article')} ·{' '}
        <b>{counted(facets.total, 'disagreement')}</b>
        {strongOf(facets)}
      </StoryHead>
      <NewsBar count={count} one="disagreement" onShow={show} />
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
      <section ref={cards} aria-label="Disagreements" class="cards">
        {sorted.map((one) => (
          <DisagreementCard key={one.id} shown={one} isFresh={fresh.has(one.id)} />
        ))}
      </section>
      <More more={more} words={`Show more of ${story.contradictions.totalCount}`} />
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

function drawn(drawing: SVGSVGElement | null): string | null {
  const background = getComputedStyle(document.body).backgroundColor;
  return drawing === null ? null : standAlone(drawing, background);
}
