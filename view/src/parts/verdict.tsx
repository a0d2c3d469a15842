import { type JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

import { NoAnswer } from '../ask.ts';
import { canChange, change } from '../change.ts';
import { type ReviewRelationMutation, type ReviewVerdict } from '../generated/answers.ts';
import { type Disagreement } from '../logic/disagreements.ts';
import { asWords } from '../logic/words.ts';
import { announcement, apiKey } from '../state.ts';
import { Fault } from './fault.tsx';

const REVIEW = 'review-relation';
const CHOICES = [
  ['CONFIRMED', 'Confirm', 'Keep your judgement: yes, these two disagree'],
  ['REJECTED', 'Reject', 'Keep your judgement: no, these two do not disagree'],
] as const;

/** What people judged of a disagreement, and where one may, the buttons to judge it. */
export function Verdict({ shown }: { readonly shown: Disagreement }): JSX.Element {
  const [verdict, setVerdict] = useState<ReviewVerdict>(shown.review);
  const [fault, tell] = useState<NoAnswer | null>(null);
  const key = apiKey.value;
  useEffect(() => {
    tell(null);
  }, [key]);
  const judge = async (chosen: ReviewVerdict): Promise<void> => {
    try {
      const { reviewRelation } = await change<ReviewRelationMutation>(REVIEW, {
        relation: shown.id,
        verdict: chosen,
      });
      const kept = reviewRelation.review.relation?.review ?? chosen;
      setVerdict(kept);
      tell(null);
      announcement.value = `The disagreement is ${asWords(kept)}.`;
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      tell(error);
    }
  };
  return (
    <div class="verdict">
      {shown.reviewsDiffer && <span class="quiet">People judged this differently.</span>}
      {verdict !== 'SUGGESTED' && <span class="review">{asWords(verdict)}</span>}
      {canChange(REVIEW) &&
        CHOICES.map(([chosen, words, explained]) => (
          <button
            key={chosen}
            type="button"
            title={explained}
            aria-pressed={verdict === chosen}
            onClick={() => void judge(chosen)}
          >
            {words}
          </button>
        ))}
      {fault !== null && <Fault error={fault} />}
    </div>
  );
}
