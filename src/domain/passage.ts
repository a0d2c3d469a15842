import { type Modality } from './claim.ts';
import { type ClaimInContext } from './relation.ts';
import { type Wording } from './wording.ts';

/** A claim or a text as the comparison by words sees it. */
export interface Passage {
  readonly words: Wording;
  /** Every operator that stands over what it says. */
  readonly modalities: readonly Modality[];
  /** What it states. */
  readonly claims: readonly ClaimInContext[];
  /** Whether any of it is on somebody's word. */
  readonly isAttributed: boolean;
}
