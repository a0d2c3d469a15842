import { useEffect, useState } from 'preact/hooks';

import { ask } from '../ask.ts';
import { type StoryPageQuery } from '../generated/answers.ts';
import { type Disagreement, type StoryShown } from '../logic/disagreements.ts';
import { type Asking, useAnswer } from '../use-answer.ts';

/** The disagreements of a story, page by page. */
export interface Disagreements {
  readonly shown: readonly Disagreement[];
  /** Brings the next page; null when there is none. */
  readonly more: (() => void) | null;
}

/** A story with the foremost of its disagreements, of one kind or of all. */
export function useStory(id: string, kind: string | null): Asking<StoryPageQuery> {
  return useAnswer<StoryPageQuery>('story-page', storyVariables(id, kind));
}

/** The disagreements beyond the foremost, as one asks for them. */
export function useDisagreements(story: StoryShown, kind: string | null): Disagreements {
  const [pages, setPages] = useState([story.contradictions]);
  useEffect(() => {
    setPages([story.contradictions]);
  }, [story]);
  const after = pages.at(-1)?.pageInfo;
  const bring = async (): Promise<void> => {
    const variables = { ...storyVariables(story.id, kind), after: after?.endCursor };
    const { story: found } = await ask<StoryPageQuery>('story-page', variables);
    if (found !== null) setPages((before) => [...before, found.contradictions]);
  };
  return {
    // Until the answer for another kind is here, what is known of it is shown.
    shown: pages.flatMap(({ nodes }) => nodes).filter((one) => kind === null || one.kind === kind),
    more: after?.hasNextPage === true ? () => void bring() : null,
  };
}

/** Which disagreements are asked for. */
export function storyVariables(id: string, kind: string | null): Readonly<Record<string, unknown>> {
  return { story: id, ...(kind !== null && { kinds: [kind] }) };
}
