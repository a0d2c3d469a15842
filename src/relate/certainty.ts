import { type Assertion, type Claim, type Modality } from '../domain/claim.ts';
import { facetValues, shared } from './facets.ts';

/**
 * How certain a telling is, on two scales that are never added up: how likely it makes the matter, and how far
 * it stands behind it. The steps are those of FactBank (Saurí and Pustejovsky 2009: certain, probable, possible,
 * uncommitted), with what is planned or to come beside the probable.
 */
export interface Certainty {
  readonly likelihood: number;
  readonly commitment: number;
}

/** How one telling's certainty is to another's; null when it is more on one scale and less on the other. */
export type CertaintyOrder = 'MORE' | 'SAME' | 'LESS' | null;

const FULL: Certainty = { likelihood: 3, commitment: 3 };
const STEPS: Readonly<Record<Modality, Partial<Certainty>>> = {
  ASSERTED: {},
  DENIED: {},
  PROBABLE: { likelihood: 2 },
  PREDICTED: { likelihood: 2 },
  PLANNED: { likelihood: 2 },
  POSSIBLE: { likelihood: 1 },
  CONDITIONAL: { likelihood: 1 },
  REPORTED: { commitment: 2 },
  ALLEGED: { commitment: 1 },
  UNCONFIRMED: { commitment: 0 },
};
const MANNERS: Readonly<Record<Modality, string>> = {
  ASSERTED: 'fact',
  DENIED: 'denied',
  PROBABLE: 'probable',
  PREDICTED: 'to come',
  PLANNED: 'planned',
  POSSIBLE: 'possible',
  CONDITIONAL: 'conditional',
  REPORTED: 'reported',
  ALLEGED: 'alleged',
  UNCONFIRMED: 'not confirmed',
};

/** The certainty of an assertion: the lowest step of all its operators. */
export function certaintyOf(assertion: Assertion): Certainty {
  return operators(assertion)
    .map((modality) => ({ ...FULL, ...STEPS[modality] }))
    .reduce((one, other) => ({
      likelihood: Math.min(one.likelihood, other.likelihood),
      commitment: Math.min(one.commitment, other.commitment),
    }));
}

/** Whether a claim says that something is not confirmed, or denied. */
export function doubts(claim: Claim): boolean {
  return shared(facetValues(claim, 'status'), ['UNCONFIRMED', 'DENIED']).length > 0;
}

/** How one certainty is to another. */
export function orderOf(one: Certainty, other: Certainty): CertaintyOrder {
  const steps = [one.likelihood - other.likelihood, one.commitment - other.commitment];
  if (steps.every((step) => step === 0)) return 'SAME';
  if (steps.every((step) => step >= 0)) return 'MORE';
  return steps.every((step) => step <= 0) ? 'LESS' : null;
}

/** How an assertion is put forward, in words: "fact", "possible and reported". */
export function mannerOf(assertion: Assertion): string {
  const soft = operators(assertion).filter((modality) => modality !== 'ASSERTED');
  return soft.length === 0
    ? MANNERS.ASSERTED
    : soft.map((modality) => MANNERS[modality]).join(' and ');
}

function operators({ modality, modalities }: Assertion): readonly [Modality, ...Modality[]] {
  return [modality, ...modalities.filter((other) => other !== modality)];
}
