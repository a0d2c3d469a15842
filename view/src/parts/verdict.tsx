import { type JSX } from 'preact';
import { useState } from 'preact/hooks';

import { NoAnswer } from '../ask.ts';
import { canChange, change } from '../change.ts';
import { type ReviewVerdict } from '../generated/answers.ts';
import { type Disagreement } from '../logic/disagreements.ts';
import { asWords } from '../logic/words.ts';
import { announcement } from '../state.ts';

const REVIEW = 'review-relation';
const CHOICES = [
  ['CONFIRMED', 'Confirm'],
  ['REJECTED', 'Reject'],
] as const;

/** What people judged of a disagreement, and where one may, the buttons to judge it. */
export function Verdict({ shown }: { readonly shown: Disagreement }): JSX.Element {
  const [verdict, setVerdict] = useState<ReviewVerdict>(shown.review);
  const [fault, tell] = useState<string | null>(null);
  const judge = async (chosen: ReviewVerdict): Promise<void> => {
    try {
      await change(REVIEW, { relation: shown.id, verdict: chosen });
      setVerdict(chosen);
      tell(null);
      announcement.value = `The disagreement is ${asWords(chosen)}.`;
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      tell(`${error.message} ${error.remedy}`);
    }
  };
  return (
    <div class="verdict">
      {shown.reviewsDiffer && <span class="quiet">People judged this differently.</span>}
      {verdict !== 'SUGGESTED' && <span class="review">{asWords(verdict)}</span>}
      {canChange(REVIEW) &&
        CHOICES.map(([chosen, words]) => (
          <button
            key={chosen}
            type="button"
            aria-pressed={verdict === chosen}
            onClick={() => void judge(chosen)}
          >
            {words}
          </button>
        ))}
      {fault !== null && <span role="alert">{fault}</span>}
    </div>
  );
}
