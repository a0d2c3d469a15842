import { type JSX } from 'preact';
import { useEffect } from 'preact/hooks';

import { ask } from '../ask.ts';
import { canChange } from '../change.ts';
import { type StoriesQuery } from '../generated/answers.ts';
import { articleIdsOf, mostDisputedFirst, type StoryListed, storyRows } from '../logic/stories.ts';
import { counted } from '../logic/words.ts';
import { Link } from '../parts/link.tsx';
import { NewsBar } from '../parts/news-bar.tsx';
import { Answered, Empty } from '../parts/notices.tsx';
import { ViewMenu } from '../parts/view-menu.tsx';
import { exportable } from '../state.ts';
import { useAnswer } from '../use-answer.ts';
import { type News, useNews } from '../use-news.ts';
import { StoryView } from './story-view.tsx';

/** All stories; where there is one only, that one at once. */
export function StoriesView(): JSX.Element {
  const asking = useAnswer<StoriesQuery>('stories', {});
  const nodes = asking.kind === 'done' ? asking.data.stories.nodes : [];
  const news = useNews({
    operation: 'articles-heard',
    field: 'articleIngested',
    variables: {},
    isOn: nodes.length !== 1,
    lookAgain: async () => {
      const { stories: now } = await ask<StoriesQuery>('stories', {});
      return [...articleIdsOf(now.nodes)];
    },
  });
  return (
    <Answered asking={asking}>
      {({ stories }, again) => {
        const [first, second] = stories.nodes;
        return first !== undefined && second === undefined ? (
          <StoryView id={first.id} kind={null} />
        ) : (
          <Stories stories={stories} news={news} again={again} />
        );
      }}
    </Answered>
  );
}

function Stories({
  stories,
  news: { heard, clear },
  again,
}: {
  readonly stories: StoriesQuery['stories'];
  readonly news: News;
  readonly again: () => void;
}): JSX.Element {
  const known = articleIdsOf(stories.nodes);
  const unseen = [...heard].filter((id) => !known.has(id)).length;
  const isEmpty = stories.nodes.length === 0;
  const show = (): void => {
    clear();
    again();
  };
  useEffect(() => {
    // There is nothing yet that somebody could be reading.
    if (isEmpty && unseen > 0) show();
  }, [isEmpty, unseen]);
  useEffect(() => {
    exportable.value = isEmpty ? null : { name: 'stories', rows: () => storyRows(stories.nodes) };
  }, [stories]);
  if (isEmpty) return <NoStories />;
  return (
    <>
      <header class="story-head">
        <h1>Stories</h1>
        <div class="ways">
          <p class="summary">Those with most disagreements come first.</p>
          <ViewMenu />
        </div>
      </header>
      <NewsBar count={unseen} one="article" onShow={show} />
      <ol class="stories">
        {mostDisputedFirst(stories.nodes).map((story) => (
          <Listed key={story.id} story={story} />
        ))}
      </ol>
      {stories.pageInfo.hasNextPage && (
        <p class="quiet">
          The {stories.nodes.length} largest of {stories.totalCount} stories are shown.
        </p>
      )}
    </>
  );
}

function NoStories(): JSX.Element {
  return (
    <Empty>
      <p>
        <strong>No articles are here yet.</strong>
      </p>
      {canChange('ingest') && (
        <p>
          <Link to={{ view: 'add' }}>Add some in the browser</Link>: paste a text, or drop files.
        </p>
      )}
      <p>
        Or read some on the server with <code>npx counterclaim ingest FOLDER</code> or{' '}
        <code>npx counterclaim ingest https://…</code>. They show here as soon as they are read.
      </p>
    </Empty>
  );
}

function Listed({
  story: { id, label, articles, contradictions, firstSaid, lastSaid },
}: {
  readonly story: StoryListed;
}): JSX.Element {
  return (
    <li>
      <Link to={{ view: 'story', id, tab: 'disagreements', kind: null }}>{label}</Link>
      <p class="quiet">
        <b>{counted(contradictions.totalCount, 'disagreement')}</b> ·{' '}
        {counted(articles.totalCount, 'article')}
        {firstSaid !== null && ` · ${firstSaid}`}
        {lastSaid !== null && lastSaid !== firstSaid && ` to ${lastSaid}`}
      </p>
    </li>
  );
}
