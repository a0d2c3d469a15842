import { type JSX } from 'preact';

import { type StoriesQuery } from '../generated/answers.ts';
import { counted } from '../logic/words.ts';
import { Link } from '../parts/link.tsx';
import { Answered, Empty } from '../parts/notices.tsx';
import { useAnswer } from '../use-answer.ts';
import { StoryView } from './story-view.tsx';

/** All stories; where there is one only, that one at once. */
export function StoriesView(): JSX.Element {
  const asking = useAnswer<StoriesQuery>('stories', {});
  return <Answered asking={asking}>{({ stories }) => <Stories stories={stories} />}</Answered>;
}

function Stories({ stories }: { readonly stories: StoriesQuery['stories'] }): JSX.Element {
  const [only] = stories.nodes;
  if (only === undefined) {
    return (
      <Empty>
        <p>
          <strong>No articles are here yet.</strong>
        </p>
        <p>
          Read some with <code>npx counterclaim ingest FOLDER</code> or{' '}
          <code>npx counterclaim ingest https://…</code>, then reload.
        </p>
      </Empty>
    );
  }
  if (stories.totalCount === 1) return <StoryView id={only.id} kind={null} />;
  const sorted = stories.nodes.toSorted(
    (one, other) => other.contradictions.totalCount - one.contradictions.totalCount,
  );
  return (
    <>
      <h1>Stories</h1>
      <p class="summary">Those with most disagreements come first.</p>
      <ol class="stories">
        {sorted.map(({ id, label, articles, contradictions, firstSaid, lastSaid }) => (
          <li key={id}>
            <Link to={{ view: 'story', id, tab: 'disagreements', kind: null }}>{label}</Link>
            <p class="quiet">
              <b>{counted(contradictions.totalCount, 'disagreement')}</b> ·{' '}
              {counted(articles.totalCount, 'article')}
              {firstSaid !== null && ` · ${firstSaid}`}
              {lastSaid !== null && lastSaid !== firstSaid && ` to ${lastSaid}`}
            </p>
          </li>
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
