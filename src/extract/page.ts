import { type Mention } from '../domain/annotation.ts';
import { type Article } from '../domain/article.ts';
import { type Attribution } from './attribution/attribution.ts';
import { type Voice } from './attribution/voices.ts';
import { type Lexicon } from './lexicon.ts';
import { type SentenceTree } from './tree/sentence-tree.ts';

/** All that is known of an article when its clauses are read. */
export interface Page {
  readonly article: Article;
  readonly mentions: readonly Mention[];
  readonly trees: readonly SentenceTree[];
  readonly lexicon: Lexicon;
  readonly attributions: readonly Attribution[];
  readonly voices: readonly Voice[];
}
