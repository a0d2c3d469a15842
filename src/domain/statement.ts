import { type AttributionKind, type Modality, type Polarity, type UnnamedKind } from './claim.ts';
import { type Quantity } from './quantity.ts';
import { type Span } from './span.ts';
import { type Wording } from './wording.ts';

/** Who speaks, before identity: a mention (index into the annotation's mentions) or an unnamed source. */
export type SpeakerReference =
  | { readonly kind: 'MENTION'; readonly mention: number; readonly span: Span }
  | {
      readonly kind: 'UNNAMED';
      readonly unnamedKind: UnnamedKind;
      readonly words: string;
      readonly span: Span | null;
    };

/** One link of an attribution as read, outermost relay first. */
export interface StatementLink {
  readonly speaker: SpeakerReference;
  readonly cue: string | null;
  readonly cueSpan: Span | null;
  readonly kind: AttributionKind;
}

/** One clause that states a proposition, with all that qualifies it; identity comes later. */
export interface Statement {
  /** The minimal contiguous clause, without a detachable attribution. */
  readonly span: Span;
  readonly sentence: number;
  /**
   * Token indices (in the sentence) of the clause's own words, without nested clauses that are statements of
   * their own and without what only tells of another amount that the clause counts.
   */
  readonly tokens: readonly number[];
  /** The content words inside the span, nested clauses too. */
  readonly wording: Wording;
  /** Token index of the clause's predicate. */
  readonly predicate: number;
  /** Token indices of the subject's head words; a subject restored from a governing clause counts. Empty when none. */
  readonly subjects: readonly number[];
  /** Token indices of object and complement heads. */
  readonly objects: readonly number[];
  /** Empty in the article's own voice. */
  readonly chain: readonly StatementLink[];
  readonly modality: Modality;
  readonly modalities: readonly Modality[];
  readonly hedges: readonly string[];
  readonly polarity: Polarity;
  readonly quantity: (Quantity & { readonly span: Span; readonly text: string }) | null;
  readonly time: {
    readonly text: string;
    readonly normalized: string | null;
    readonly span: Span;
  } | null;
  readonly place: { readonly text: string; readonly span: Span } | null;
  readonly confidence: number;
  /** 0 to 1: how much the clause is worth checking, for ordering only. */
  readonly checkWorthiness: number;
}

/** How a source is used. */
export type CitationKind = 'CREDIT' | 'LINK' | 'QUOTES' | 'PARAPHRASES' | 'REPORTS';

/** A reliance on a source, before identity. */
export interface CitationReference {
  readonly kind: CitationKind;
  readonly target: SpeakerReference | { readonly kind: 'OUTLET_NAME'; readonly name: string };
  readonly span: Span;
  /** The text says by name on whose word or work it tells, so that it counts even for the page's own publisher. */
  readonly isAttribution?: boolean;
}

/** What one article's text says, clause by clause. */
export interface Extraction {
  readonly statements: readonly Statement[];
  readonly citations: readonly CitationReference[];
}
