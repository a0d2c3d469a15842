import { beforeAll, describe, expect, it } from '@jest/globals';

import { annotateArticle } from '../../src/annotate/annotate-article.ts';
import { type NameKnowledge } from '../../src/domain/knowledge-names.ts';
import { type ParseKnowledge } from '../../src/domain/knowledge-parse.ts';
import { loadNameKnowledge } from '../../src/fetch/knowledge-names.ts';
import { loadParseKnowledge } from '../../src/fetch/knowledge-parse.ts';
import { parseArticle } from '../../src/parse/parse-article.ts';
import { reconcileEntities } from '../../src/reconcile/entities/reconcile-entities.ts';
import { testReader } from '../support/test-reader.ts';

let parse: ParseKnowledge;
let names: NameKnowledge;
beforeAll(async () => {
  [parse, names] = await Promise.all([loadParseKnowledge(null), loadNameKnowledge(null)]);
});

async function read(sentence: string) {
  const text = `Talks go on\n\n${sentence}\n\nLeave a Comment`;
  const article = parseArticle({ key: 'a', origin: 'test', text, metadata: {} }, parse);
  const annotation = await annotateArticle(article, testReader(), names);
  return { annotation, ...reconcileEntities(article, annotation, names) };
}

describe('countries', () => {
  it.each([
    ['South Korea said it would wait.', ['KR']],
    ['Norwegian and Danish ministers met in Canada.', ['NO', 'DK', 'CA']],
    ['Moscow warned that the talks between Tokyo and Beijing may fail.', ['RU', 'JP', 'CN']],
    ['He bought a house in Moscow and another one near Paris.', []],
    ['They told us that the US would help us.', ['US']],
    ['The Finland-Norway border stays shut.', ['FI', 'NO']],
    ['She moved from New Mexico to New Jersey.', []],
    ['Michael Jordan opened a shop.', []],
  ])('%s', async (sentence, codes) => {
    const { annotation } = await read(sentence);
    const found = annotation.mentions.filter(({ kind }) => kind === 'COUNTRY');
    expect(found.map(({ countryCode }) => countryCode)).toEqual(codes);
  });
});

describe('people', () => {
  it('gives short forms the identity of the full name, with its title', async () => {
    const { entities, mentions } = await read(
      'Norwegian Prime Minister Jonas Lund met Anna Berg, a banker. Lund said that Berg had agreed.',
    );
    const people = entities.filter(({ kind }) => kind === 'PERSON');
    const seen = people.map(({ id, name, title }) => [
      name,
      title,
      mentions.filter(({ entityId }) => entityId === id).length,
    ]);
    expect(seen).toHaveLength(2);
    expect(seen).toEqual(
      expect.arrayContaining([
        ['Jonas Lund', 'Norwegian Prime Minister', 2],
        ['Anna Berg', 'a banker', 2],
      ]),
    );
  });

  it('knows somebody by the office alone', async () => {
    const { entities } = await read(
      'The Danish ambassador to Japan estimates that many will come.',
    );
    const offices = entities.filter(({ isOffice }) => isOffice);
    expect(offices).toMatchObject([
      { name: 'Danish ambassador to Japan', kind: 'PERSON', countryCode: 'DK' },
    ]);
  });
});

it('names bodies by whose they are, and keeps offsets', async () => {
  const { entities, annotation } = await read(
    'According to American intelligence, the ships left.',
  );
  expect(entities.find(({ kind }) => kind === 'ORGANIZATION')).toMatchObject({
    name: 'American intelligence',
    countryCode: 'US',
  });
  expect(annotation.mentions.every(({ start, end }) => end > start && start > 10)).toBe(true);
});
