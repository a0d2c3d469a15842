import { describe, expect, it } from '@jest/globals';

import { type RawDocument } from '../../../src/domain/article.ts';
import { loadKnowledge } from '../../../src/fetch/load-knowledge.ts';
import { readArticle } from '../../../src/ingest/read-article.ts';
import { testReader } from '../../support/test-reader.ts';

const knowledge = await loadKnowledge(null);
const reader = testReader();

/** What one sentence cites: `KIND name` or `KIND (KIND of unnamed source: words)`. */
async function citationsIn(text: string): Promise<readonly string[]> {
  const document: RawDocument = { key: 'a', origin: 'test', text, metadata: {} };
  const { citations, entities, unnamedSources } = await readArticle(document, reader, knowledge);
  return citations.map(({ kind, targetId }) => {
    const entity = entities.find(({ id }) => id === targetId);
    const unnamed = unnamedSources.find(({ id }) => id === targetId);
    return `${kind} ${entity?.name ?? `(${unnamed?.kind ?? ''}: ${unnamed?.words ?? ''})`}`;
  });
}

describe('a document that a text leans on', () => {
  it.each<[string, readonly string[]]>([
    [
      'According to a report by the World Bank, two in five farms of the valley have no well.',
      ['PARAPHRASES World Bank'],
    ],
    [
      'A Marlow University poll found that most voters of the county want a new bridge.',
      ['PARAPHRASES Marlow University'],
    ],
    [
      'A survey conducted by Gallup showed that trust in the courts had fallen.',
      ['PARAPHRASES Gallup'],
    ],
    [
      'The letter from Amnesty International says that eleven prisoners were moved at night.',
      ['PARAPHRASES Amnesty International'],
    ],
    [
      'The World Health Organization’s study shows that the water is safe.',
      ['PARAPHRASES World Health Organization'],
    ],
    [
      'A study published by Oxford University suggests that the fish are coming back.',
      ['PARAPHRASES Oxford University'],
    ],
    [
      'The indictment says that the treasurer moved the money through three banks.',
      ['REPORTS (REPORTS: indictment)'],
    ],
    [
      'Court documents show that the company knew of the leak in May.',
      ['REPORTS (REPORTS: court documents)'],
    ],
    ['According to the lawsuit, the bus had no brakes.', ['REPORTS (REPORTS: lawsuit)']],
    ['An internal memo warned that the dam was too weak.', ['REPORTS (REPORTS: internal memo)']],
    [
      'Hospital records indicate that nine people were treated for burns.',
      ['REPORTS (REPORTS: hospital records)'],
    ],
    [
      'A recent poll found that half of the town would move away.',
      ['REPORTS (REPORTS: recent poll)'],
    ],
    [
      'A report obtained by Greenpeace says that the river carries lead.',
      ['REPORTS (REPORTS: report)'],
    ],
    ['The move suggests that the bank expects lower prices.', []],
    ['The mayor said that the report was late.', ['PARAPHRASES (OFFICIALS: mayor)']],
  ])('%s', async (text, cited) => {
    expect(await citationsIn(text)).toEqual(cited);
  });
});
