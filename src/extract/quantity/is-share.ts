import { posAt, wordAt, type SentenceTree } from '../tree/sentence-tree.ts';

/** Whether a number is one of the two of a share: "one in seven", "seven out of ten", "one of every nine"; those count nothing. */
export function isShare(tree: SentenceTree, token: number): boolean {
  return SHARES.some(({ words, from }) => {
    const behind = token - words.length - 1;
    return (
      (opensShare(tree, token, { words, from }) && isNumber(tree, token)) ||
      (opensShare(tree, behind, { words, from }) && isNumber(tree, behind))
    );
  });
}

interface Share {
  readonly words: readonly string[];
  /** What the first number looks like. */
  readonly from: RegExp;
}

const SHARES: readonly Share[] = [
  { words: ['in'], from: /^(?:one|two|three|four|five|six|seven|eight|nine)$/ },
  { words: ['out', 'of'], from: /./ },
  { words: ['of', 'every'], from: /./ },
  { words: ['out', 'of', 'every'], from: /./ },
];

function opensShare(tree: SentenceTree, first: number, { words, from }: Share): boolean {
  const word = wordAt(tree, first);
  const joined = words.every((each, index) => wordAt(tree, first + 1 + index) === each);
  if (!from.test(word) || !joined || !isNumber(tree, first + words.length + 1)) return false;
  // "killed three in four attacks" counts both.
  return words.length > 1 || word === 'one' || !posAt(tree, first - 1).startsWith('VB');
}

function isNumber(tree: SentenceTree, token: number): boolean {
  const { pos, ner } = tree.tokens[token] ?? { pos: '', ner: '' };
  return pos === 'CD' && ner !== 'DATE';
}
