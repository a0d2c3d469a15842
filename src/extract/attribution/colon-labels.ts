import { type Lexicon } from '../lexicon.ts';
import { isPunctuation, posAt, type SentenceTree, spanOf, wordAt } from '../tree/sentence-tree.ts';
import { type Attribution } from './attribution.ts';
import { unnamedHeadKind } from './speaker.ts';

const MOST_WORDS = 4;
/** Who may stand before or after a headline's colon without a word for saying. */
const SPEAKER = /^(?:PERSON|ORGANIZATION)$/u;
const STOP = /[.!?…]$/u;
/** Less is no headline but an entry of a list ("Author: Jane Doe"). */
const FEWEST_TOLD = 4;

/**
 * "Police: Two held after raid", "Two held after raid: sources": a headline that names whose word it is before or
 * after a colon (or, after it, a dash). A country, place or thing before a colon is the topic ("Peru: two held").
 */
export function colonAttributions(tree: SentenceTree, lexicon: Lexicon): readonly Attribution[] {
  const last = tree.tokens.length - 1;
  // A headline has no stop; a speaker's turn in an interview has.
  if (STOP.test(wordAt(tree, last))) return [];
  return tree.tokens.flatMap((_, token): readonly Attribution[] => {
    const mark = wordAt(tree, token);
    if (!/^[:–—-]+$/u.test(mark)) return [];
    const [before, after] = [range(0, token - 1), range(token + 1, last)];
    if (mark === ':' && isSource(tree, before, lexicon)) return attribution(tree, before, after);
    return isSource(tree, after, lexicon) ? attribution(tree, after, before) : [];
  });
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
}

/** A short noun phrase whose last noun can speak. */
function isSource(tree: SentenceTree, tokens: readonly number[], lexicon: Lexicon): boolean {
  const words = tokens.filter((token) => !isPunctuation(tree, token));
  const head = words.at(-1);
  if (head === undefined || words.length > MOST_WORDS) return false;
  if (!words.every((word) => /^(?:NN|JJ|DT|CD|POS)/u.test(posAt(tree, word)))) return false;
  const isUnnamed = unnamedHeadKind(tree, head, lexicon) !== null;
  return isUnnamed || SPEAKER.test(tree.tokens[head]?.ner ?? '');
}

function attribution(
  tree: SentenceTree,
  source: readonly number[],
  content: readonly number[],
): readonly Attribution[] {
  const words = source.filter((token) => !isPunctuation(tree, token));
  const [span, told] = [
    spanOf(tree, words),
    spanOf(
      tree,
      content.filter((token) => !isPunctuation(tree, token)),
    ),
  ];
  if (span === null || told === null || content.length < FEWEST_TOLD) return [];
  const sentence = tree.sentence.index;
  return [
    {
      basis: 'LABEL',
      kind: 'INDIRECT',
      sentence,
      content: [told],
      source: { span, sentence, head: words.at(-1) ?? null },
      cue: null,
      cueToken: null,
      contentHead: null,
      frame: 'CLAUSE',
      told: true,
      verb: null,
    },
  ];
}
