import { type WordSpan } from './span.ts';
import { type CitationKind } from './statement.ts';
import { type TextSignature } from './text-signature.ts';

/** An article with whom it cites: what paths of citation are followed by. */
export interface CitingArticle {
  readonly id: string;
  /** As precise as it is known. */
  readonly published: string | null;
  readonly outletId: string | null;
  /** The outlets and articles that it cites. */
  readonly cites: readonly ArticleCitation[];
}

/** One use of an outlet or article as a source. */
export interface ArticleCitation {
  readonly targetId: string;
  readonly kind: CitationKind;
  /** The first words that do so. */
  readonly span: WordSpan | null;
}

/** An article that states a claim, with what its word rests on. */
export interface ClaimCarrier extends CitingArticle {
  /** The people, offices and bodies on whose word it states the claim in the end. */
  readonly named: readonly NamedSource[];
  /** The outlets on whose word it states the claim, at any link, and those it credits for its whole text. */
  readonly reliesOn: readonly string[];
  readonly signature: TextSignature;
}

/** Somebody with a name on whose word a claim is stated. */
export interface NamedSource {
  readonly id: string;
  /** Whom somebody judged to be the same. */
  readonly sameIds: readonly string[];
  /** Who may be the same. */
  readonly unsureIds: readonly string[];
}
