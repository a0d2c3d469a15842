import { useCallback, useEffect, useState } from 'preact/hooks';

import { ask, NoAnswer } from '../ask.ts';
import { type ShortestPathQuery, type SubgraphQuery } from '../generated/answers.ts';
import { type Drawn, NOTHING_DRAWN, withAnswer } from '../logic/graph-parts.ts';
import { announcement } from '../state.ts';

/** A graph that grows as one looks around in it. */
export interface GrowingGraph {
  readonly drawn: Drawn;
  /** What could not be had, or what stands out of sight. */
  readonly note: string | null;
  readonly isAsking: boolean;
  /** The things on the way that was looked for. */
  readonly path: ReadonlySet<string> | null;
  readonly expand: (id: string) => void;
  readonly findPath: (from: string, to: string) => void;
  readonly leavePath: () => void;
}

const FIRST = { hops: 2, first: 300 };
const MORE = { hops: 1, first: 150 };

/** Begins around some things, and grows by what one asks for. */
export function useGraph(around: string): GrowingGraph {
  const [drawn, draw] = useState<Drawn>(NOTHING_DRAWN);
  const [path, setPath] = useState<ReadonlySet<string> | null>(null);
  const { note, isAsking, work } = useWork();
  const grow = useCallback(
    (id: string, size: typeof FIRST) =>
      work(async () => {
        const { subgraph } = await ask<SubgraphQuery>('subgraph', { around: [id], ...size });
        if (subgraph === null) return 'There is nothing of this id in the graph.';
        draw((before) => withAnswer(before, subgraph));
        const { truncated, omittedNodes } = subgraph;
        return truncated
          ? `${omittedNodes} further things stand around it: expand one to see more.`
          : null;
      }),
    [],
  );
  useEffect(() => {
    draw(NOTHING_DRAWN);
    setPath(null);
    void grow(around, FIRST);
  }, [around]);
  return {
    drawn,
    note,
    path,
    isAsking,
    expand: (id) => void grow(id, MORE),
    leavePath: () => {
      setPath(null);
    },
    findPath: (from, to) =>
      void work(async () => {
        const { shortestPath } = await ask<ShortestPathQuery>('shortest-path', { from, to });
        if (shortestPath === null)
          return 'No way of eight steps or fewer leads from one to the other.';
        draw((before) => withAnswer(before, shortestPath));
        setPath(new Set(shortestPath.nodes.map(({ node }) => node.id)));
        return `${shortestPath.edges.length} steps lie between the two.`;
      }),
  };
}

/** Does steps that ask, says how far they are, and tells what came of them. */
function useWork(): {
  readonly note: string | null;
  readonly isAsking: boolean;
  readonly work: (step: () => Promise<string | null>) => Promise<void>;
} {
  const [note, tell] = useState<string | null>(null);
  const [asking, setAsking] = useState(0);
  const work = useCallback(async (step: () => Promise<string | null>): Promise<void> => {
    setAsking((count) => count + 1);
    try {
      const told = await step();
      tell(told);
      announcement.value = told ?? '';
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      tell(`${error.message} ${error.remedy}`);
    } finally {
      setAsking((count) => count - 1);
    }
  }, []);
  return { note, isAsking: asking > 0, work };
}
