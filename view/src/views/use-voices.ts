import { useEffect, useState } from 'preact/hooks';

import { ask } from '../ask.ts';
import { type StoryVoicesQuery } from '../generated/answers.ts';
import { type VoicedArticle } from '../logic/source-tree.ts';

/** The articles of a story with what they say, page by page. */
export interface Voices {
  readonly articles: readonly VoicedArticle[];
  readonly total: number;
  /** Brings the next page; null when there is none. */
  readonly more: (() => void) | null;
}

/** The articles beyond the first, as one asks for them. */
export function useVoices(story: string, first: StoryVoicesQuery['articles']): Voices {
  const [pages, setPages] = useState([first]);
  useEffect(() => {
    setPages([first]);
  }, [first]);
  const after = pages.at(-1)?.pageInfo;
  const bring = async (): Promise<void> => {
    const variables = { story, after: after?.endCursor };
    const { articles } = await ask<StoryVoicesQuery>('story-voices', variables);
    setPages((before) => [...before, articles]);
  };
  return {
    articles: pages.flatMap(({ nodes }) => nodes),
    total: first.totalCount,
    more: after?.hasNextPage === true ? () => void bring() : null,
  };
}
