import { type JSX } from 'preact';
import { useEffect } from 'preact/hooks';

import { type StoryVoicesQuery } from '../generated/answers.ts';
import { timelineLines } from '../logic/sheet-lines.ts';
import { chainInWords, type Voiced, type VoicedArticle } from '../logic/source-tree.ts';
import { dateInWords, timelineOf } from '../logic/timeline.ts';
import { asWords, counted, outletOf } from '../logic/words.ts';
import { Chain } from '../parts/chain.tsx';
import { Link } from '../parts/link.tsx';
import { More } from '../parts/more.tsx';
import { Answered, Empty } from '../parts/notices.tsx';
import { StoryHead } from '../parts/story-head.tsx';
import { exportable } from '../state.ts';
import { useAnswer } from '../use-answer.ts';
import { useVoices } from './use-voices.ts';

/** How much of an article is shown before one opens it. */
const FOREMOST = 4;

/** Who said what when, by the date of publication; what has none stands apart. */
export function TimelineView({ id }: { readonly id: string }): JSX.Element {
  const asking = useAnswer<StoryVoicesQuery>('story-voices', { story: id });
  return (
    <Answered asking={asking}>
      {({ story, articles }) =>
        story === null ? (
          <Empty>There is no story of this id.</Empty>
        ) : (
          <Timeline story={story} articles={articles} />
        )
      }
    </Answered>
  );
}

function Timeline({
  story,
  articles,
}: {
  readonly story: NonNullable<StoryVoicesQuery['story']>;
  readonly articles: StoryVoicesQuery['articles'];
}): JSX.Element {
  const { articles: shown, total, more } = useVoices(story.id, articles);
  const { moments, undated } = timelineOf(shown);
  useEffect(() => {
    exportable.value = {
      name: 'timeline',
      rows: () => shown.flatMap(rowsOf),
      svg: async () => {
        const { drawSheet } = await import('../pictures/sheet.ts');
        return drawSheet(timelineLines(story.label, { moments, undated }, foremostOf));
      },
    };
  }, [story, shown.length]);
  return (
    <>
      <StoryHead id={story.id} label={story.label} tab="timeline">
        By date of publication: {counted(shown.length - undated.length, 'dated article')},{' '}
        <b>{undated.length} without a date</b>
        {more && ` (the first ${shown.length} of ${total.toLocaleString('en')})`}
      </StoryHead>
      <ol class="timeline">
        {moments.map(({ date, items }) => (
          <li key={date}>
            <h2>
              <time dateTime={date}>{dateInWords(date)}</time>
            </h2>
            {items.map((article) => (
              <Told key={article.id} article={article} />
            ))}
          </li>
        ))}
        {undated.length > 0 && (
          <li class="undated">
            <h2>Undated</h2>
            <p class="quiet">
              These name no date of publication, so they may be earlier or later than any other.
            </p>
            {undated.map((article) => (
              <Told key={article.id} article={article} />
            ))}
          </li>
        )}
      </ol>
      <More more={more} words={`Show more of ${total.toLocaleString('en')} articles`} />
    </>
  );
}

function Told({ article }: { readonly article: VoicedArticle }): JSX.Element {
  const foremost = foremostOf(article);
  return (
    <section class="told-article">
      <h3>
        <Link to={{ view: 'article', key: article.key, focus: null }}>
          {article.title ?? article.key}
        </Link>
      </h3>
      <p class="quiet">
        {article.key} · <b>{outletOf(article)}</b> ·{' '}
        {counted(article.assertions.totalCount, 'claim')}
      </p>
      <ul>
        {foremost.map((one) => (
          <li key={one.id}>
            <q>{one.span.exact}</q>
            <Chain links={one.sourceChain} terminal={one.terminal} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Figures and what somebody else is said to hold tell more than what the page says by itself. */
function foremostOf(article: VoicedArticle): readonly Voiced[] {
  const said = article.assertions.nodes;
  return said.toSorted((one, other) => weight(other) - weight(one)).slice(0, FOREMOST);
}

function weight({ quantityText, sourceChain }: Voiced): number {
  return (quantityText === null ? 0 : 2) + (sourceChain.length > 0 ? 1 : 0);
}

function rowsOf(article: VoicedArticle): ReturnType<NonNullable<typeof exportable.value>['rows']> {
  return article.assertions.nodes.map((one) => ({
    published: article.published,
    article: article.key,
    outlet: outletOf(article),
    sentence: one.span.exact,
    figure: one.quantityText,
    modality: asWords(one.modality),
    source: chainInWords(one),
  }));
}
