import { useState } from 'preact/hooks';

import { ask } from '../ask.ts';
import { type StoryPageQuery } from '../generated/answers.ts';
import { type Disagreement } from '../logic/disagreements.ts';
import { type News, useNews } from '../use-news.ts';
import { storyVariables } from './use-disagreements.ts';

/** Listens for new disagreements of a story, from when one begins to ask for it. */
export function useStoryNews(id: string, kind: string | null): News {
  return useNews({
    operation: 'contradictions-heard',
    field: 'contradictionFound',
    variables: storyVariables(id, kind),
    lookAgain: async () => {
      const { story: now } = await ask<StoryPageQuery>('story-page', storyVariables(id, kind));
      return now?.contradictions.nodes.map((each) => each.id) ?? [];
    },
  });
}

/** Disagreements that came in while one reads. */
export interface FreshDisagreements {
  /** How many are not shown yet. */
  readonly count: number;
  readonly show: () => void;
  /** Those that came in since one opened the story and are shown now. */
  readonly fresh: ReadonlySet<string>;
}

/** What of the news is not shown yet, and what was shown when somebody asked for it. */
export function useFresh(
  { heard, clear }: News,
  shown: readonly Disagreement[],
  again: () => void,
): FreshDisagreements {
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set());
  const known = new Set(shown.map(({ id }) => id));
  const unseen = [...heard].filter((id) => !known.has(id));
  return {
    count: unseen.length,
    fresh,
    show: () => {
      setFresh(new Set([...fresh, ...unseen]));
      clear();
      again();
    },
  };
}
