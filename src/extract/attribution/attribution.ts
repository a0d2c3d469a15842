import { type AttributionKind } from '../../domain/claim.ts';
import { type ContentFrame } from '../../domain/knowledge-extraction.ts';
import { type Span } from '../../domain/span.ts';
import { type ReportingVerb } from '../lexicon.ts';

/** What shows that somebody's word is given. */
type AttributionBasis = 'VERB' | 'ACCORDING' | 'NOUN' | 'QUOTATION' | 'LABEL' | 'ADVERB';

/** The words that name a source, with the head token in its sentence when there is one. */
export interface SourceWords {
  readonly span: Span;
  readonly sentence: number;
  readonly head: number | null;
}

/** Who is said to hold what, at one place of the text. */
export interface Attribution {
  readonly basis: AttributionBasis;
  readonly kind: AttributionKind;
  readonly sentence: number;
  /** The content's pieces in text order. */
  readonly content: readonly Span[];
  readonly source: SourceWords | null;
  readonly cue: Span | null;
  /** The verb or noun that reports, in its sentence; null for quotations and labels. */
  readonly cueToken: number | null;
  /** The head of the content clause or phrase in the sentence, when it is one. */
  readonly contentHead: number | null;
  readonly frame: ContentFrame;
  /** Whether it is told as done: not with "to", "may" or "will". */
  readonly told: boolean;
  readonly verb: ReportingVerb | null;
}
