import { type WordClass } from './thesaurus.ts';

/** What kind of word it is: a class of the thesaurus, a part of a name, a number, or a mark over others ("may", "not", "perhaps"). */
export type WordKind = WordClass | 'NAME' | 'NUMBER' | 'MARK';

/** One content word of a clause or sentence, or a mark over one. */
export interface Word {
  /** Lower case; of a number its value in figures where it has one, of a country's name or people its code. */
  readonly lemma: string;
  readonly kind: WordKind;
  /** The reader's class of name or number (PERSON, DATE, MONEY, …), COUNTRY for what names one; empty for other words. */
  readonly type: string;
  /** Index of the content word that it hangs on, −1 for none. */
  readonly head: number;
  /** How it hangs on it (Universal Dependencies). */
  readonly relation: string;
  /** Whether it is a predicate under a negation. */
  readonly isNegated: boolean;
  /** Whether it stands in a question. */
  readonly isAsked: boolean;
}

/** The content words of a stretch of text, in its order. */
export type Wording = readonly Word[];

/** What is told in words. */
export interface Worded {
  readonly words: Wording;
}
