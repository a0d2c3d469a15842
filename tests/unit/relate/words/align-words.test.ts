import { describe, expect, it } from '@jest/globals';

import { type Thesaurus } from '../../../../src/domain/thesaurus.ts';
import { alignWords } from '../../../../src/relate/words/align-words.ts';
import { aPassage } from '../../../support/a-passage.ts';

const KINSHIPS: Readonly<Record<string, ReturnType<Thesaurus['kinship']>>> = {
  'seize take': 'SYNONYM',
  'harbour port': 'NARROWER',
  'open close': 'OPPOSITE',
  'red blue': 'SIBLING',
};
const thesaurus: Thesaurus = {
  kinship: (one, other) => KINSHIPS[`${one.lemma} ${other.lemma}`] ?? null,
};

/** `word:match:counterpart` for each word of what is said. */
function aligned(said: string, told: string): readonly string[] {
  const [one, other] = [aPassage(said).words, aPassage(told).words];
  return alignWords(one, other, thesaurus).map(
    ({ word, match, other: there }) =>
      `${one[word]?.lemma ?? ''}:${match ?? '-'}:${other[there]?.lemma ?? '-'}`,
  );
}

describe('alignWords', () => {
  it.each<[string, string, string, readonly string[]]>([
    [
      'meets words by meaning',
      'rebel/n<nsubj:1 take/v<root:-1 port/n<obj:1',
      'rebel/n<nsubj:1 seize/v<root:-1 harbour/n<obj:1',
      ['rebel:SAME:rebel', 'take:NEAR:seize', 'port:NARROWER:harbour'],
    ],
    [
      'prefers the word at the same place',
      'firm/n<nsubj:1 hire/v<root:-1 20/c<nummod:3 worker/n<obj:1',
      'firm/n<nsubj:1 hire/v<root:-1 30/c<nummod:3 worker/n<obj:1 in/c<nummod:5 2019/c:DATE<obl:1',
      ['firm:SAME:firm', 'hire:SAME:hire', '20:OTHER:30', 'worker:SAME:worker'],
    ],
    [
      'knows opposites and other kinds',
      'close/v<root:-1 blue/a<amod:2 gate/n<obj:0',
      'open/v<root:-1 red/a<amod:2 gate/n<obj:0',
      ['close:OPPOSITE:open', 'blue:OTHER:red', 'gate:SAME:gate'],
    ],
    [
      'leaves marks and strangers out',
      'may/m<aux:1 rain/v<root:-1 Oslo/N:LOCATION<obl:1',
      'may/m<aux:1 snow/v<root:-1 Ann/N:PERSON<nsubj:1',
      ['rain:-:-', 'Oslo:-:-'],
    ],
    [
      'takes one code for a country and its people',
      'FR/N:COUNTRY<nsubj:1 vote/v<root:-1',
      'DE/N:COUNTRY<amod:1 vote/n<root:-1',
      ['FR:OTHER:DE', 'vote:SAME:vote'],
    ],
  ])('%s', (_case, said, told, wanted) => {
    expect(aligned(said, told)).toEqual(wanted);
  });
});
