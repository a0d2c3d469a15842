import { type Span, type WordSpan } from './span.ts';

/**
 * What a reader should know of how a text came to be: words left over from a language model's prompt or answer,
 * a sentence that stands there twice, an end about something else, no author, no date, a credit to the page it retells.
 */
export type IntegrityKind =
  | 'PROMPT_RESIDUE'
  | 'REPEATED_SENTENCE'
  | 'OFF_TOPIC_TRAILER'
  | 'UNSIGNED'
  | 'UNDATED'
  | 'CREDITED_REWRITE';

/** One observation about a text. It is no score and no verdict; `span` is null for what the page lacks. */
export interface IntegritySignal {
  readonly kind: IntegrityKind;
  readonly span: Span | null;
}

/** A signal as it stands in the graph. */
export interface SignalRow {
  readonly kind: IntegrityKind;
  readonly span: WordSpan | null;
}

/** `knowledge/integrity.json`: what prompts and answers of language models leave behind in a text. In lower case with straight quotes; `#` is a number. */
export interface IntegrityLexicon {
  readonly promptResidue: {
    /** Whole lines. */
    readonly exact: readonly string[];
    /** How a short line begins. */
    readonly starts: readonly string[];
    /** What a sentence holds outside of quotation marks. */
    readonly contains: readonly string[];
  };
}
