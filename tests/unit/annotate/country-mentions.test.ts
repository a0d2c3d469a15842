import { beforeAll, describe, expect, it } from '@jest/globals';

import { countryMentions } from '../../../src/annotate/country-mentions.ts';
import { type NameLexicon, nameLexicon } from '../../../src/annotate/name-lexicon.ts';
import { findPhrases } from '../../../src/annotate/phrase-table.ts';
import { loadKnowledge } from '../../../src/fetch/load-knowledge.ts';

let lexicon: NameLexicon;

beforeAll(async () => {
  lexicon = nameLexicon((await loadKnowledge()).names);
});

/** The codes of the countries that a text names, by its words alone. */
function codesOf(text: string): readonly (string | null)[] {
  const named = { text, namedText: text, sentences: [], names: [], lexicon };
  const mentions = countryMentions(named, findPhrases(text, lexicon.names));
  return mentions.map(({ countryCode }) => countryCode);
}

describe('countryMentions', () => {
  it.each([
    ['a name', 'Talks in Norway and with Russia failed.', ['NO', 'RU']],
    ['a demonym', 'A Kenyan minister met Peruvian envoys.', ['KE', 'PE']],
    ['a pair', 'The Ukraine-Russia border is closed.', ['UA', 'RU']],
    ['a seat', 'The Kremlin denied it.', ['RU']],
    ['a town with its state', 'LEBANON, Pa. (AP) — A barn burned down.', []],
    ['a dateline alone', 'LEBANON (AP) — The foreign students left.', []],
    ['a dateline with its own people', 'LEBANON (AP) — Lebanese troops left.', ['LB', 'LB']],
    ['an address behind an age', 'Jane Roe, 22, Palestine, was fined for foreign exports.', []],
    ['a street of the town', 'The sale is on Malta Road in Malta, with international books.', []],
    ['a gulf', 'The storm crossed the Gulf of Mexico.', []],
    ['a national society', 'She called the American Heart Association.', []],
    ['a state body', 'The U.S. Forest Service closed the road.', ['US']],
    ['a lake', 'The house at Indian Lake Road burned.', []],
    ['a dish', 'They sell Greek and Italian food.', []],
    ['a nation of its own', 'The Seminole chief said that Indian profits are not taxed.', []],
  ])('%s: %s', (_kind, text, codes) => {
    expect(codesOf(text)).toEqual(codes);
  });
});
