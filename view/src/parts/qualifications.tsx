import { type JSX } from 'preact';

import { type StoryShown } from '../logic/disagreements.ts';
import { QUALIFICATION_WORDS } from '../logic/words.ts';

/** What looks like a conflict and is none, closed at first: an analyst may judge otherwise. */
export function Qualifications({ story }: { readonly story: StoryShown }): JSX.Element | null {
  const { totalCount, nodes } = story.qualifications;
  if (totalCount === 0) return null;
  return (
    <details class="qualifications">
      <summary>{totalCount} differences that only look like contradictions</summary>
      <ul>
        {nodes.map(({ id, kind, reason }) => (
          <li key={id}>
            <b>{QUALIFICATION_WORDS[kind]}:</b> {reason}
          </li>
        ))}
      </ul>
    </details>
  );
}
