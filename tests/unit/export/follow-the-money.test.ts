import { expect, it } from '@jest/globals';

import { type GraphRow } from '../../../src/domain/graph-store.ts';
import { graphItems } from '../../../src/export/graph-item.ts';
import { writeFollowTheMoney } from '../../../src/export/write-follow-the-money.ts';

it.each<[string, GraphRow, string, object]>([
  [
    'a person',
    { type: 'Person', id: 'p', name: 'Ada Byrne', aliases: ['A. Byrne'], title: 'Mayor' },
    'Person',
    { name: ['Ada Byrne'], alias: ['A. Byrne'], position: ['Mayor'] },
  ],
  [
    'an office',
    { type: 'Person', id: 'o', name: 'Norport harbour master', isOffice: true },
    'Position',
    { name: ['Norport harbour master'] },
  ],
  [
    'a country',
    { type: 'Country', id: 'n', name: 'Norway', countryCode: 'NO', wikidataId: 'Q20' },
    'LegalEntity',
    { name: ['Norway'], country: ['no'], wikidataId: ['Q20'] },
  ],
  [
    'an article',
    { type: 'Article', id: 'a', key: '7', title: 'Bridge\u0001 closed', published: '2024-10' },
    'Article',
    { title: ['Bridge\uFFFD closed'], fileName: ['7'], publishedAt: ['2024-10'] },
  ],
  [
    'an assertion',
    { type: 'Assertion', id: 's', spanExacts: ['It is closed'], modality: 'ASSERTED', terminal: 'OUTLET', articleId: 'a', claimId: 'c' }, // prettier-ignore
    'Note',
    {
      name: ['It is closed'],
      description: ['It is closed'],
      keywords: ['ASSERTED', 'OUTLET'],
      entity: ['a', 'c'],
    },
  ],
  [
    'a contradiction',
    { type: 'CONTRADICTS', id: 'x', from: 'c', to: 'd', kind: 'STATUS', degree: 'WEAK', reason: 'closed against open' }, // prettier-ignore
    'UnknownLink',
    {
      subject: ['c'],
      object: ['d'],
      role: ['contradicts'],
      status: ['STATUS', 'WEAK'],
      summary: ['closed against open'],
    },
  ],
  [
    'a citation',
    { type: 'CITES', id: 'y', from: 'a', to: 'o', kind: 'CREDIT', spanExacts: ['the Post'] },
    'Documentation',
    {
      document: ['a'],
      entity: ['o'],
      role: ['cites'],
      status: ['CREDIT'],
      summary: ['the Post'],
    },
  ],
])('%s is an entity of FollowTheMoney', async (_what, row, schema, properties) => {
  const lines = [];
  for await (const line of writeFollowTheMoney(graphItems(one(row)))) lines.push(line);
  expect(lines).toEqual([expect.stringMatching(/^[^\n]+\n$/)]);
  expect(JSON.parse(lines.join(''))).toEqual({ id: row['id'], schema, properties });
});

async function* one(row: GraphRow): AsyncGenerator<GraphRow> {
  yield await Promise.resolve(row);
}
