import { type Mention } from '../../domain/annotation.ts';
import { type Lexicon } from '../lexicon.ts';
import { type SentenceTree } from '../tree/sentence-tree.ts';

/** What a speaker is looked up in. */
export interface SpeakerContext {
  readonly trees: readonly SentenceTree[];
  readonly mentions: readonly Mention[];
  readonly lexicon: Lexicon;
}
