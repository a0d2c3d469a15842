import { type Lexicon } from '../../src/extract/lexicon.ts';
import { repairTree } from '../../src/extract/tree/repair-tree.ts';
import {
  governorOf,
  sentenceTree,
  type SentenceTree,
} from '../../src/extract/tree/sentence-tree.ts';
import { parsedSentence } from './parsed-sentence.ts';

/**
 * What the repairs change in a tree in the short notation of `parsedSentence`, as "word relation governor"
 * for each arc that is another than before, and "word/POS" for each word that is read as another.
 */
export function changedArcs(notation: string, lexicon: Lexicon): readonly string[] {
  const before = sentenceTree(parsedSentence(notation).sentence);
  const after = repairTree(before, lexicon);
  return after.tokens.flatMap(({ text, pos }, at) => [
    ...(arcOf(before, at) === arcOf(after, at) ? [] : [`${text} ${arcOf(after, at)}`]),
    ...(before.tokens[at]?.pos === pos ? [] : [`${text}/${pos}`]),
  ]);
}

function arcOf(tree: SentenceTree, token: number): string {
  const governor = tree.tokens[governorOf(tree, token)]?.text ?? '-';
  return `${tree.relations[token] ?? ''} ${governor}`;
}
