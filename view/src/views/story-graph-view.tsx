import { type JSX } from 'preact';

import { type StoryVoicesQuery } from '../generated/answers.ts';
import { Answered, Empty } from '../parts/notices.tsx';
import { StoryHead } from '../parts/story-head.tsx';
import { useAnswer } from '../use-answer.ts';
import { LazyGraph } from './lazy-graph.tsx';

/** What stands around a story, as a graph. */
export function StoryGraphView({ id }: { readonly id: string }): JSX.Element {
  const asking = useAnswer<StoryVoicesQuery>('story-voices', { story: id });
  return (
    <Answered asking={asking}>
      {({ story }) =>
        story === null ? (
          <Empty>There is no story of this id.</Empty>
        ) : (
          <>
            <StoryHead id={story.id} label={story.label} tab="graph">
              Dashed orange lines are contradictions. Drag to move, scroll to come nearer,
              double-click to expand.
            </StoryHead>
            <LazyGraph around={story.id} to={null} isStory />
          </>
        )
      }
    </Answered>
  );
}
