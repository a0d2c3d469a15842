import { type EntityKind, type MentionForm } from './annotation.ts';
import { type UnnamedKind } from './claim.ts';
import { type Span, type WordSpan } from './span.ts';

/** Who or what is named. */
export interface Entity {
  /**
   * sha-256 of `["v1",kind in lower case,key]`; the key is the normalised fullest name of a person,
   * the alpha-2 code of a country, else the id in the shipped tables or the normalised name.
   */
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** Other names it goes by in its article or in the tables, sorted. */
  readonly aliases: readonly string[];
  readonly title: string | null;
  readonly countryCode: string | null;
  readonly wikidataId: string | null;
  /** Outlets: the registrable domain, when known. */
  readonly domain: string | null;
  /** A person known only by an office ("Ukrainian ambassador to South Korea"). */
  readonly isOffice: boolean;
  /**
   * What the names that one person or body may go by have in common: `name:joseph biden` (full first name, surname),
   * `acronym:ohc` and `initials:ohc`; null when nothing is to be compared.
   */
  readonly identityKey: string | null;
}

/** A mention with the identity it was given. */
export interface ResolvedMention extends Span {
  readonly entityId: string;
  readonly form: MentionForm;
  readonly exact: string;
}

/** Words by which an article presents a person as an expert. */
export interface ExpertPresentation {
  readonly entityId: string;
  readonly span: WordSpan;
}

/** A source without a name, scoped to its article. */
export interface UnnamedSource {
  /** sha-256 of `["v1","unnamed",articleId,kind,words]`. */
  readonly id: string;
  readonly kind: UnnamedKind;
  /** As written, in lower case and without article ("intelligence sources"). */
  readonly words: string;
  readonly articleId: string;
}
