import { describe, expect, it } from '@jest/globals';

import { type ThesaurusWord, type WordClass } from '../../../src/domain/thesaurus.ts';
import { loadThesaurus } from '../../../src/fetch/load-thesaurus.ts';

const thesaurus = await loadThesaurus([['win', 'forfeit']]);
const CLASSES: Readonly<Record<string, WordClass>> = { n: 'NOUN', v: 'VERB', a: 'ADJECTIVE' };

function word(short: string): ThesaurusWord {
  const [lemma = '', letter = ''] = short.split('/');
  return { lemma, wordClass: CLASSES[letter] ?? 'NOUN' };
}

describe('the thesaurus', () => {
  it.each([
    ['buy/v', 'purchase/v', 'SYNONYM'],
    ['dog/n', 'animal/n', 'NARROWER'],
    ['animal/n', 'dog/n', 'BROADER'],
    ['rise/v', 'fall/v', 'OPPOSITE'],
    ['big/a', 'small/a', 'OPPOSITE'],
    ['win/v', 'forfeit/v', 'OPPOSITE'],
    ['kitchen/n', 'bedroom/n', 'SIBLING'],
    ['red/a', 'blue/a', 'SIBLING'],
    ['invade/v', 'invasion/n', 'FAMILY'],
    ['soldier/n', 'tariff/n', null],
    ['qwertyuiop/n', 'dog/n', null],
  ])('has %s beside %s as %s', (one, other, kinship) => {
    expect(thesaurus.kinship(word(one), word(other))).toBe(kinship);
  });
});
