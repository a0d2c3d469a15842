import { type Claim } from '../domain/claim.ts';
import { type Comparison, type Finding } from './comparison.ts';
import { conflict, entitiesIn, facetValues, shared } from './facets.ts';
import { degreeOf, isConditional, scoreOf } from './strength.ts';
import { tellSameStory } from './same-story.ts';

const NAMED = /\|[0-9a-f]{64}$/u;

/** How two claims of two articles on one event tell of what happens once; null where they do not. */
export interface SameOccurrence {
  /** It happens to somebody by name, not to "the ferry", of which there can be two. */
  readonly isNamed: boolean;
}

/** Whether two claims tell of one thing that happens once, so that it has one place and one day. */
export function sameOccurrence({ one, other, sameArticle }: Comparison): SameOccurrence | null {
  if (sameArticle || !tellSameStory(one.context.story, other.context.story)) return null;
  if (isConditional(one.assertion) || isConditional(other.assertion)) return null;
  const keys = shared(facetValues(one.claim, 'once'), facetValues(other.claim, 'once'));
  if (keys.length === 0 || ofOthers(one.claim, other.claim)) return null;
  return { isNamed: keys.some((key) => NAMED.test(key)) };
}

function ofOthers(one: Claim, other: Claim): boolean {
  return ['SUBJECT', 'OBJECT'].some((role) =>
    conflict(entitiesIn(one, [role]), entitiesIn(other, [role])),
  );
}

/** What two places, or two times, of what happens once are to each other. */
export interface OccurrenceValues {
  readonly kind: 'PLACE' | 'TIMING';
  readonly what: 'place' | 'time';
  readonly relation: 'APART' | 'INSIDE';
  /** Both in words. */
  readonly values: string;
}

/** APART they contradict, and strongly where it happens to somebody by name; INSIDE the one refines the other. */
export function verdictOnOccurrence(
  comparison: Comparison,
  { isNamed }: SameOccurrence,
  { kind, what, relation, values }: OccurrenceValues,
): Finding {
  if (relation === 'INSIDE') {
    const reason = `${values}: one names the ${what} more closely`;
    return { type: 'QUALIFIES', kind: 'REFINEMENT', reason, score: scoreOf(comparison, 0.8) };
  }
  return {
    type: 'CONTRADICTS',
    kind,
    degree: degreeOf(comparison, !isNamed),
    reason: `${values} as the ${what} of the same event`,
    score: scoreOf(comparison, isNamed ? 0.8 : 0.7),
  };
}
