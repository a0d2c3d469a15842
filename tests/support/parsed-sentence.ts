import { type Sentence } from '../../src/domain/annotation.ts';

/**
 * A sentence with its tree in short: `word|lemma/POS<relation:governor` for each token, blanks between;
 * the lemma may be left out, `-1` governs the root. The text is the words with one blank between them.
 */
export function parsedSentence(notation: string): {
  readonly text: string;
  readonly sentence: Sentence;
} {
  const read = notation.trim().split(/\s+/).map(readToken);
  const text = read.map(({ word }) => word).join(' ');
  let start = 0;
  const tokens = read.map(({ word, lemma, pos }) => {
    const token = { text: word, lemma, pos, ner: 'O', start, end: start + word.length };
    start = token.end + 1;
    return token;
  });
  const dependencies = read.map(({ relation, governor }, dependent) => ({
    relation,
    governor,
    dependent,
  }));
  return {
    text,
    sentence: { index: 0, start: 0, end: text.length, tokens, dependencies, names: [] },
  };
}

function readToken(short: string) {
  const match = /^(.+?)(?:\|(.+?))?\/([^/<]+)<([^:]+(?::[a-z]+)?):(-?\d+)$/.exec(short);
  if (match === null) throw new Error(`Wanted word|lemma/POS<relation:governor, got ${short}`);
  const [, word = '', lemma = word.toLowerCase(), pos = '', relation = '', governor = ''] = match;
  return { word, lemma, pos, relation, governor: Number(governor) };
}
