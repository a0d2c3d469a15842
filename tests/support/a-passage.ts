import { type Passage } from '../../src/domain/passage.ts';
import { type Word, type WordKind } from '../../src/domain/wording.ts';

const KINDS: Readonly<Record<string, WordKind>> = {
  n: 'NOUN',
  v: 'VERB',
  a: 'ADJECTIVE',
  N: 'NAME',
  c: 'NUMBER',
  m: 'MARK',
};

/**
 * A passage in short: `lemma/kind<relation:head` for each word, blanks between; kinds are n, v, a, N (name),
 * c (number) and m (mark), a `!` before the lemma negates it, `:TYPE` behind the kind gives its type.
 */
export function aPassage(notation: string, further: Partial<Passage> = {}): Passage {
  const words = notation.split(' ').map(readWord);
  return { words, claims: [], modalities: [], isAttributed: false, ...further };
}

function readWord(short: string): Word {
  const match = /^(!?)([^/]+)\/(\w)(?::(\w+))?<([^:]+(?::[a-z]+)?):(-?\d+)$/u.exec(short);
  if (match === null) throw new Error(`Wanted lemma/kind<relation:head, got ${short}`);
  const [, denied, lemma = '', kind = '', type = '', relation = '', head = ''] = match;
  return {
    lemma,
    kind: KINDS[kind] ?? 'NOUN',
    type,
    relation,
    head: Number(head),
    isNegated: denied === '!',
    isAsked: false,
  };
}
