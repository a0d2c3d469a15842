import { type ComponentType, type JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface GraphParts {
  readonly around: string;
  readonly to: string | null;
  readonly isStory: boolean;
}

/** The graph, whose drawing is fetched when somebody wants to see it. */
export function LazyGraph(parts: GraphParts): JSX.Element {
  const [View, setView] = useState<ComponentType<GraphParts> | null>(null);
  const [hasFailed, fail] = useState(false);
  useEffect(() => {
    import('../graph/graph-view.tsx')
      .then(({ GraphView }) => {
        setView(() => GraphView);
      })
      .catch(() => {
        fail(true);
      });
  }, []);
  if (hasFailed) return <p class="notice">The drawing could not be fetched: reload the page.</p>;
  return View === null ? <p class="notice">Fetching the drawing …</p> : <View {...parts} />;
}
