import { type Word, type WordKind, type Wording } from '../domain/wording.ts';

/** No word of a text holds one. */
const BETWEEN = '\t';

/** Words as the graph keeps them, one string a word. */
export function wordValues(words: Wording): readonly string[] {
  return words.map(({ lemma, kind, type, head, relation, isNegated, isAsked }) =>
    [lemma, kind, type, head, relation, Number(isNegated), Number(isAsked)].join(BETWEEN),
  );
}

/** The words, back from their strings. */
export function wordsFrom(values: readonly string[]): Wording {
  return values.map((value): Word => {
    const [lemma = '', kind = '', type = '', head = '-1', relation = '', negated, asked] =
      value.split(BETWEEN);
    return {
      lemma,
      // Nothing else is ever written.
      kind: kind as WordKind,
      type,
      head: Number(head),
      relation,
      isNegated: negated === '1',
      isAsked: asked === '1',
    };
  });
}
