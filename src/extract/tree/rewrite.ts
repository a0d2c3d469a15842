import { type Token } from '../../domain/annotation.ts';
import { type Lexicon } from '../lexicon.ts';
import { childrenOf, governorOf, sentenceTree, type SentenceTree } from './sentence-tree.ts';

/** Gives the tree with one thing put right at a token, or null when nothing is wrong there. */
export type Repair = (tree: SentenceTree, token: number, lexicon: Lexicon) => SentenceTree | null;

/** An arc that a repair sets. */
export interface NewArc {
  readonly dependent: number;
  readonly governor: number;
  readonly relation: string;
}

/** The tree with some arcs changed. */
export function withArcs(tree: SentenceTree, changed: readonly NewArc[]): SentenceTree {
  const arcs = tree.governors.map(
    (governor, dependent) =>
      changed.find((arc) => arc.dependent === dependent) ?? {
        dependent,
        governor,
        relation: tree.relations[dependent] ?? 'dep',
      },
  );
  return sentenceTree(tree.sentence, arcs, tree.tokens);
}

/** The tree with another reading of one word. */
export function withWord(
  tree: SentenceTree,
  token: number,
  reading: Pick<Token, 'pos' | 'lemma'>,
): SentenceTree {
  const tokens = tree.tokens.map((word, at) => (at === token ? { ...word, ...reading } : word));
  return sentenceTree(tree.sentence, arcsOf(tree), tokens);
}

/** Puts `token` where `above`, which it hangs on, stood; `above` then hangs on it by the relation. */
export function promote(
  tree: SentenceTree,
  token: number,
  demoted: { readonly above: number; readonly relation: string },
): SentenceTree {
  return withArcs(tree, [
    {
      dependent: token,
      governor: governorOf(tree, demoted.above),
      relation: tree.relations[demoted.above] ?? 'root',
    },
    { dependent: demoted.above, governor: token, relation: demoted.relation },
  ]);
}

/** Arcs that hang these children of one token on another. */
export function moved(
  tree: SentenceTree,
  from: number,
  to: { readonly governor: number; readonly wanted: (child: number) => boolean },
): readonly NewArc[] {
  return childrenOf(tree, from)
    .filter((child) => child !== to.governor && to.wanted(child))
    .map((dependent) => ({
      dependent,
      governor: to.governor,
      relation: tree.relations[dependent] ?? 'dep',
    }));
}

function arcsOf(tree: SentenceTree): readonly NewArc[] {
  return tree.governors.map((governor, dependent) => ({
    dependent,
    governor,
    relation: tree.relations[dependent] ?? 'dep',
  }));
}
