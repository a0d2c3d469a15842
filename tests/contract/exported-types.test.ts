import { readFileSync } from 'node:fs';

import { expect, it } from '@jest/globals';

import { exportedProperties } from '../../src/ingest/import/exported-properties.ts';
import { EXPORTED_EDGES, EXPORTED_NODES } from '../../src/ingest/import/exported-types.ts';
import { exportedTypes, UNTOLD } from '../../src/store/exported-types.ts';

const vocabulary = JSON.parse(
  readFileSync(new URL('../../cypher/vocabulary.json', import.meta.url), 'utf8'),
) as Record<'nodes' | 'relationships', Record<string, string[]>>;

function exported(part: 'nodes' | 'edges'): Record<string, string[]> {
  const properties = part === 'nodes' ? vocabulary.nodes : vocabulary.relationships;
  return Object.fromEntries(
    exportedTypes()[part].map((type) => [
      type,
      (properties[type] ?? []).filter((name) => !UNTOLD.has(name)).sort(),
    ]),
  );
}

it.each([
  ['nodes', EXPORTED_NODES],
  ['edges', EXPORTED_EDGES],
] as const)('an import knows all %s of the vocabulary, and no others', (part, known) => {
  const own = Object.keys(known).map((type) => [
    type,
    [...(exportedProperties(type)?.keys() ?? [])].sort(),
  ]);
  expect(Object.fromEntries(own)).toEqual(exported(part));
});
