import { readFileSync } from 'node:fs';

import { expect, it } from '@jest/globals';

import { exportedProperties } from '../../src/ingest/import/exported-properties.ts';
import { EXPORTED_EDGES, EXPORTED_NODES } from '../../src/ingest/import/exported-types.ts';

const vocabulary = JSON.parse(
  readFileSync(new URL('../../cypher/vocabulary.json', import.meta.url), 'utf8'),
) as Record<'nodes' | 'relationships', Record<string, string[]>>;

/** What the canonical export leaves out. */
const LEFT_OUT = 'Entity Ingest Review AuditRecord IngestOrder OrderedArticle GraphMark Migration StoryKey TELLS_OF PageKey STANDS_AT LINKS_TO OwnWordsKey SPEAKS_OF'; // prettier-ignore
const CLOCK = ['ingestedAt', 'observedAt', 'startedAt', 'change'];

function exported(part: Record<string, string[]>): Record<string, string[]> {
  const kept = Object.entries(part).filter(([type]) => !LEFT_OUT.split(' ').includes(type));
  return Object.fromEntries(
    kept.map(([type, names]) => [type, names.filter((name) => !CLOCK.includes(name)).sort()]),
  );
}

it.each([
  ['nodes', EXPORTED_NODES],
  ['relationships', EXPORTED_EDGES],
] as const)('an import knows all %s of the vocabulary, and no others', (part, known) => {
  const own = Object.keys(known).map((type) => [
    type,
    [...(exportedProperties(type)?.keys() ?? [])].sort(),
  ]);
  expect(Object.fromEntries(own)).toEqual(exported(vocabulary[part]));
});
