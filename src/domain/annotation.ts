import { type Span } from './span.ts';

/** One token as the reader engine gives it. */
export interface Token extends Span {
  readonly text: string;
  readonly lemma: string;
  /** Penn Treebank part of speech. */
  readonly pos: string;
  /** The engine's name class: PERSON, ORGANIZATION, LOCATION, MISC, NUMBER, DATE, … or O. */
  readonly ner: string;
}

/** One basic Universal Dependencies arc between tokens of a sentence; governor −1 is the root. */
export interface Dependency {
  readonly relation: string;
  readonly governor: number;
  readonly dependent: number;
}

/** A name, number or date as the engine found it. */
interface EngineName extends Span {
  readonly type: string;
  /** SUTime or number normalisation, e.g. `2024-10-17`, `<=100000.0`; null when there is none. */
  readonly normalized: string | null;
}

/** A sentence with its tokens and tree. */
export interface Sentence extends Span {
  readonly index: number;
  readonly tokens: readonly Token[];
  readonly dependencies: readonly Dependency[];
  readonly names: readonly EngineName[];
}

/** The reader engine, as the stages see it. */
export interface Annotator {
  /** Names engine and version; part of the run's identity. */
  readonly engine: string;
  /**
   * Sentences of a text with offsets in UTF-16 code units of that text.
   * @param referenceDate ISO date that relative times are resolved against, or null.
   * @throws CounterclaimError READER_FAILED, READER_TIMEOUT or TEXT_TOO_LARGE
   */
  annotate(text: string, referenceDate: string | null): Promise<readonly Sentence[]>;
  /** The engine's name class of each given token; the tokens are taken as they are. */
  tagTokens(tokens: readonly string[]): Promise<readonly string[]>;
}

/** What kind of thing a name names. */
export type EntityKind = 'PERSON' | 'ORGANIZATION' | 'COUNTRY' | 'PLACE' | 'OUTLET';

/** NAME "Russia", DEMONYM "Russian", METONYM "Moscow", OFFICE "the ambassador to South Korea", PRONOUN "she". */
export type MentionForm = 'NAME' | 'DEMONYM' | 'METONYM' | 'OFFICE' | 'PRONOUN';

/** A span that names something; not yet who or what it is. */
export interface Mention extends Span {
  readonly kind: EntityKind;
  readonly form: MentionForm;
  readonly exact: string;
  readonly sentence: number;
  /** The name without titles and possessive, as written at this place. */
  readonly name: string;
  /** A title or role written beside a person's name ("Ukrainian President"), else null. */
  readonly title: string | null;
  /** ISO 3166-1 alpha-2 for a country, its demonym or its capital as government; else null. */
  readonly countryCode: string | null;
}

/** All that is known of one article's words before claims are read. */
export interface Annotation {
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
}
