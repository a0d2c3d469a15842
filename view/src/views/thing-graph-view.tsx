import { type JSX } from 'preact';

import { ViewMenu } from '../parts/view-menu.tsx';
import { LazyGraph } from './lazy-graph.tsx';

/** What stands around one thing, as a graph, and the way from it to another. */
export function ThingGraphView({
  around,
  to,
}: {
  readonly around: string;
  readonly to: string | null;
}): JSX.Element {
  return (
    <>
      <header class="story-head">
        <h1>{to === null ? 'Around one thing' : 'From one thing to another'}</h1>
        <div class="ways">
          <p class="summary">
            Dashed orange lines are contradictions. Drag to move, scroll to come nearer,
            double-click to expand.
          </p>
          <ViewMenu />
        </div>
      </header>
      <LazyGraph around={around} to={to} isStory={false} />
    </>
  );
}
