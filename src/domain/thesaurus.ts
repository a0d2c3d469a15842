/** The classes of words that a thesaurus keeps apart. */
export type WordClass = 'NOUN' | 'VERB' | 'ADJECTIVE' | 'ADVERB';

/**
 * How one word stands to another: the same or nearly so, broader or narrower than it, its opposite, another
 * kind of the same thing ("beer" and "lemonade"), or only of the same family ("invade" and "invasion").
 */
export type WordKinship =
  'SYNONYM' | 'BROADER' | 'NARROWER' | 'OPPOSITE' | 'SIBLING' | 'FAMILY' | null;

/** A lemma in lower case and its class. */
export interface ThesaurusWord {
  readonly lemma: string;
  readonly wordClass: WordClass;
}

/** What is known of words' meanings, whatever the text. */
export interface Thesaurus {
  /** How the first word stands to the second (BROADER: the first takes the second in). */
  kinship(one: ThesaurusWord, other: ThesaurusWord): WordKinship;
}
