import { type JSX } from 'preact';

import { type Disagreement } from '../logic/disagreements.ts';

/** What people judged of a disagreement. */
export function Verdict({ shown }: { readonly shown: Disagreement }): JSX.Element | null {
  if (!shown.reviewsDiffer) return null;
  return <p class="quiet">People judged this differently.</p>;
}
