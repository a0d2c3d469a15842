import { overlaps } from '../../domain/span.ts';
import { type Lexicon } from '../lexicon.ts';
import { type SentenceTree } from '../tree/sentence-tree.ts';
import { attachQuotations } from './attach-quotations.ts';
import { type Attribution } from './attribution.ts';
import { colonAttributions } from './colon-labels.ts';
import { findTurns, type Turn } from './labels.ts';
import { accordingAttributions, nounAttributions } from './other-cues.ts';
import { findQuotations } from './quotations.ts';
import { verbAttributions } from './verb-attributions.ts';

/**
 * Every place where the text says who holds what: reported clauses, "according to", nouns with a
 * content, a headline's colon, quotations with and without a cue, and the turns of an interview. In text order of the cues.
 */
export function findAttributions(
  text: string,
  trees: readonly SentenceTree[],
  lexicon: Lexicon,
): readonly Attribution[] {
  const cues = trees.flatMap((tree) => [
    ...accordingAttributions(tree),
    ...verbAttributions(tree, lexicon),
    ...nounAttributions(tree, lexicon),
    ...colonAttributions(tree, lexicon),
  ]);
  const joined = attachQuotations({ text, trees }, cues, findQuotations(text));
  const turns = findTurns(text).map((turn) => turnAttribution(turn, trees));
  return [...turns, ...joined].filter((item) => item.content.length > 0);
}

function turnAttribution(turn: Turn, trees: readonly SentenceTree[]): Attribution {
  const sentence = trees.find((tree) => overlaps(tree.sentence, turn.speaker))?.sentence.index ?? 0;
  return {
    basis: 'LABEL',
    kind: 'DIRECT',
    sentence,
    content: [turn.content],
    source: { span: turn.speaker, sentence, head: null },
    cue: turn.label,
    cueToken: null,
    contentHead: null,
    frame: 'QUOTE',
    told: true,
    verb: null,
  };
}
