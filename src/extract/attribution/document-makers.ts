import { type Lexicon } from '../lexicon.ts';
import { childrenOf, lemmaAt, posAt, wordAt, type SentenceTree } from '../tree/sentence-tree.ts';
import { agentOf } from './source-of-verb.ts';

/** Whether a noun is what somebody has written or counted ("report", "poll", "indictment"). */
export function isDocument(tree: SentenceTree, noun: number, lexicon: Lexicon): boolean {
  return lexicon.documents.has(lemmaAt(tree, noun));
}

/**
 * The nouns that may say whose a document is, the surest first: "the bank's letter", "a Marlow University poll",
 * "a report by the bank", "a survey conducted by the bank". Who obtained or saw it has not made it.
 */
export function documentMakers(
  tree: SentenceTree,
  noun: number,
  lexicon: Lexicon,
): readonly number[] {
  const bySender = childrenOf(tree, noun, 'nmod').filter((phrase) =>
    childrenOf(tree, phrase, 'case').some((word) => /^(?:by|from)$/.test(wordAt(tree, word))),
  );
  const byMaker = childrenOf(tree, noun, 'acl')
    .filter((verb) => posAt(tree, verb) === 'VBN' && lexicon.making.has(lemmaAt(tree, verb)))
    .flatMap((verb) => agentOf(tree, verb) ?? []);
  const beside = childrenOf(tree, noun, 'nmod:poss', 'compound');
  return [...beside, ...bySender, ...byMaker];
}
