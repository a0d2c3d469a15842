import { beforeAll, describe, expect, it } from '@jest/globals';

import { countryMentions } from '../../../src/annotate/country-mentions.ts';
import { type NameLexicon, nameLexicon } from '../../../src/annotate/name-lexicon.ts';
import { findPhrases } from '../../../src/annotate/phrase-table.ts';
import { placeMentions } from '../../../src/annotate/place-mentions.ts';
import { loadKnowledge } from '../../../src/fetch/load-knowledge.ts';

let lexicon: NameLexicon;

beforeAll(async () => {
  lexicon = nameLexicon((await loadKnowledge()).names);
});

/** The places of a text of which the reader typed these words as places. */
function placesOf(text: string, typed: readonly string[]): readonly string[] {
  const names = typed.map((exact) => {
    const start = text.indexOf(exact);
    return { type: 'LOCATION' as const, exact, start, end: start + exact.length, sentence: 0 };
  });
  const named = { text, namedText: text, sentences: [], names, lexicon };
  const countries = countryMentions(named, findPhrases(text, lexicon.names));
  return placeMentions(named, countries).map(({ name }) => name);
}

describe('placeMentions', () => {
  it.each([
    ['a region', 'Floods hit the Jizera region.', ['Jizera'], ['Jizera region']],
    ['a border', 'They met at the Chile-Peru border.', ['Chile-Peru'], ['Chile-Peru border']],
    ['a pair and no border', 'The Chile-Peru talks failed.', ['Chile-Peru'], []],
    ['a part of a country', 'It rained in northern Chile.', ['Chile'], ['northern Chile']],
    ['small words', 'The fair in Mar del Plata opened.', ['Mar'], ['Mar del Plata']],
    ['a region of the table', 'Trade in the Indo-Pacific grew.', [], ['Indo-Pacific']],
    ['a province untyped', 'Fires burn in Chile’s Maule region.', [], ['Maule region']],
    ['a country alone', 'Chile won.', ['Chile'], []],
    ['a town', 'They live in Trutnov.', ['Trutnov'], ['Trutnov']],
  ])('%s: %s', (_kind, text, typed, places) => {
    expect(placesOf(text, typed)).toEqual(places);
  });
});
