import { type Quantity } from './quantity.ts';
import { type Span, type TextAnchor } from './span.ts';
import { type Wording } from './wording.ts';

export type Polarity = 'POSITIVE' | 'NEGATIVE';

export type Modality =
  | 'ASSERTED'
  | 'REPORTED'
  | 'ALLEGED'
  | 'POSSIBLE'
  | 'PROBABLE'
  | 'CONDITIONAL'
  | 'PLANNED'
  | 'PREDICTED'
  | 'DENIED'
  | 'UNCONFIRMED';

/** OUTLET: in the article's own voice. ATTRIBUTED: on somebody's word. */
export type Voice = 'OUTLET' | 'ATTRIBUTED';

export type AttributionKind = 'DIRECT' | 'MIXED' | 'INDIRECT' | 'PARAPHRASE';

export type UnnamedKind =
  | 'ANONYMOUS'
  | 'REPORTS'
  | 'EXPERTS'
  | 'OFFICIALS'
  | 'LEADERS'
  | 'INTELLIGENCE'
  | 'STATES'
  | 'PUBLIC';

/** How a sourcing chain ends. */
export type Terminal =
  | 'NAMED_PERSON'
  | 'NAMED_OFFICE'
  | 'NAMED_BODY'
  | 'OUTLET'
  | 'ANONYMOUS'
  | 'UNATTRIBUTED_REPORTS'
  | 'UNNAMED_GROUP'
  | 'ARTICLE_ITSELF';

/** SUBJECT, OBJECT and PLACE stand in the claim's own clause; TOPIC comes from the sentence or headline around it. */
export type AboutRole = 'SUBJECT' | 'OBJECT' | 'PLACE' | 'TOPIC';

export interface ClaimAbout {
  readonly entityId: string;
  readonly role: AboutRole;
}

/**
 * A proposition in normal form, shared by all who state it. Hedges are not part of it.
 * Words are lower-case lemmas, entities their ids, so that wording does not split a claim.
 */
export interface Claim {
  /** sha-256 of `["v1","claim",…normal form]`. */
  readonly id: string;
  /** The claim in words, as first stated in its smallest article id, without attribution. */
  readonly statement: string;
  readonly subject: string;
  readonly predicate: string;
  readonly object: string | null;
  readonly polarity: Polarity;
  readonly quantity: Quantity | null;
  readonly scope: string | null;
  readonly place: string | null;
  readonly time: string | null;
  readonly about: readonly ClaimAbout[];
  /**
   * Sorted keys that say what slot the claim fills, `facet:VALUE`: `event:MOVE_FORCES`,
   * `unit:PERSONNEL`, `stage:IN_PLACE`, `stance:NEUTRAL`, `status:UNCONFIRMED`, …
   */
  readonly topics: readonly string[];
}

/** One link of an attribution, from the outermost relay (order 0) to the one whose word it is. */
export interface AttributionLink {
  readonly order: number;
  readonly speakerId: string;
  readonly speakerKind: 'PERSON' | 'ORGANIZATION' | 'COUNTRY' | 'OUTLET' | 'UNNAMED';
  /** The words that attribute ("according to", "remarked"); null for a bare quotation. */
  readonly cue: string | null;
  readonly kind: AttributionKind;
  /** The speaker's words at this place ("The Ukrainian ambassador to South Korea"). */
  readonly span: (Span & { readonly exact: string }) | null;
}

/** One holding of a claim in one article version. */
export interface Assertion {
  /** sha-256 of `["v1","assertion",articleId,textHash,claimId,[speaker ids of the chain],modality]`. */
  readonly id: string;
  readonly claimId: string;
  readonly articleId: string;
  readonly versionId: string;
  readonly voice: Voice;
  /** The innermost operator. */
  readonly modality: Modality;
  /** Every operator with scope over the claim, innermost first. */
  readonly modalities: readonly Modality[];
  /** The words that hedge, in text order ("reportedly", "may"). */
  readonly hedges: readonly string[];
  readonly quantityText: string | null;
  readonly timeText: string | null;
  /** ISO 8601 date or interval, an open end as `..`; null where neither the text nor the day of publication settles it. */
  readonly timeNormalized: string | null;
  /** Each place that states it, in text order; the first is the one shown. */
  readonly spans: readonly [TextAnchor, ...TextAnchor[]];
  /** The content words of the first place. */
  readonly words: Wording;
  /** Empty in the article's own voice. */
  readonly chain: readonly AttributionLink[];
  readonly terminal: Terminal;
  /** 0 to 1: how sure the extractor is of claim and attribution. */
  readonly confidence: number;
  /** 0 to 1: how much the words are worth checking, for ordering only; nothing about truth. */
  readonly checkWorthiness: number;
}
