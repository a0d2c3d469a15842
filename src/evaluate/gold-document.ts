/**
 * The shape of a reading that is scored against a hand-made one: of `seed/expected.json` and of what
 * the task `gold` answers. Offsets are `[start, end)`; UTF-16 code units inside the program, Unicode
 * code points in files. A missing list counts as empty.
 */
export interface GoldDocument {
  readonly articles: readonly GoldArticle[];
  /** Only across articles. */
  readonly contradictions: readonly GoldContradiction[];
}

interface GoldSpan {
  readonly start: number;
  readonly end: number;
}

export interface GoldArticle {
  /** As given with the text. */
  readonly id: string;
  /** The publisher when the page names it. */
  readonly outlet: { readonly name: string } | null;
  readonly boilerplate: readonly GoldSpan[];
  readonly entities: readonly GoldEntity[];
  readonly sources: readonly GoldSource[];
  readonly claims: readonly GoldClaim[];
  readonly citations: readonly GoldCitation[];
}

export type GoldEntityType = 'person' | 'country' | 'organization' | 'outlet' | 'place';

export interface GoldEntity {
  /** Known inside the article, or a shared one such as `country:KP`. */
  readonly id: string;
  readonly type: GoldEntityType;
  readonly canonical: string;
  readonly aliases?: readonly string[] | undefined;
  readonly wikidata?: string | null | undefined;
  /** ISO 3166-1 alpha-2 of a country. */
  readonly iso?: string | null | undefined;
  /** A person known by an office or a role only ("the ambassador"). */
  readonly unnamed?: boolean | undefined;
  /** Stands in boilerplate and nowhere else. */
  readonly boilerplate_only?: boolean | undefined;
  readonly mentions: readonly (GoldSpan & {
    readonly kind: 'name' | 'nominal' | 'pronoun';
    readonly in_boilerplate?: boolean | undefined;
  })[];
}

/** A source without a name: its id is `src:…`. */
interface GoldSource {
  readonly id: string;
  readonly label: string;
  /** anonymous, reports, experts, officials, leaders, intelligence, states or public. */
  readonly class: string;
}

export interface GoldQuantity {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly approximator: string | null;
  readonly unit: string;
}

export interface GoldClaim extends GoldSpan {
  /** Unique over all articles. */
  readonly id: string;
  /** An entity's id, an unnamed source's id, or `article` for the article's own voice. */
  readonly source: { readonly entity: string };
  /** In lower case: asserted, reported, alleged, possible, probable, conditional, planned, … */
  readonly modality: string;
  readonly polarity: 'positive' | 'negative';
  readonly quantity?: GoldQuantity | null | undefined;
}

export interface GoldCitation extends GoldSpan {
  /** An entity's or an unnamed source's id. */
  readonly target: string;
}

export type GoldContradictionType =
  'quantity' | 'confirmation-status' | 'role' | 'timing' | 'polarity' | 'cause';

export interface GoldContradiction {
  readonly id: string;
  /** Claim ids. */
  readonly a: string;
  readonly b: string;
  readonly type: GoldContradictionType;
  readonly degree: 'strong' | 'weak';
}
