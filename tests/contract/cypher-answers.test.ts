import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';
import { lintCypherQuery } from '@neo4j-cypher/language-support';

import { wrapFragment, wrapRead } from '../../src/store/fragment.ts';
import { readCypher } from '../../src/store/statement.ts';

const CYPHER = new URL('../../cypher/', import.meta.url);
const vocabulary = JSON.parse(readFileSync(new URL('vocabulary.json', CYPHER), 'utf8')) as {
  readonly common: { readonly label: string; readonly properties: object };
  readonly nodes: Record<string, readonly string[]>;
  readonly relationships: Record<string, readonly string[]>;
};
const namesIn = (folder: string): string[] =>
  readdirSync(new URL(`${folder}/`, CYPHER)).map((file) => file.replace(/\.cypher$/, ''));

const schema = {
  labels: [vocabulary.common.label, ...Object.keys(vocabulary.nodes)],
  relationshipTypes: Object.keys(vocabulary.relationships),
  propertyKeys: [
    ...Object.keys(vocabulary.common.properties),
    ...Object.values(vocabulary.nodes).flat(),
    ...Object.values(vocabulary.relationships).flat(),
    // Made by the answers themselves.
    '__typename',
    // Of every point in time.
    'epochMillis',
  ],
};

/** What Neo4j's own checker has against a text. */
function faultsOf(text: string): string[] {
  const parameters = Object.fromEntries(
    [...text.matchAll(/\$(\w+)/g)].map(([, name = '']) => [name, null] as const),
  );
  const { diagnostics } = lintCypherQuery(text, { ...schema, parameters }, {});
  return diagnostics.map(({ message }) => JSON.stringify(message));
}

describe('each fragment', () => {
  it.each(namesIn('fragments'))('%s reads well in its wrapper and says what it is', (name) => {
    const text = readCypher(`fragments/${name}`);
    expect(text).toMatch(/^\/\/ parent: (\(:\w+\)|an edge's id)\n\/\/ [A-Z].*\.\n/);
    expect(faultsOf(wrapFragment(name, true).text)).toEqual([]);
  });
});

describe('each root list', () => {
  const lists = namesIn('reads').filter((name) =>
    readCypher(`reads/${name}`).includes('// page\n'),
  );
  it.each(lists)('%s reads well in its wrapper and says what it is', (name) => {
    expect(readCypher(`reads/${name}`)).toMatch(/^\/\/ [A-Z].*\.\n/);
    expect(faultsOf(wrapRead(name, true).text)).toEqual([]);
  });
});

describe('the check', () => {
  it.each([
    ['MATCH (claim:Klaim) RETURN claim.id AS id'],
    ['MATCH (claim:Claim) RETURN clam.id AS id'],
    ['MATCH (claim:Claim RETURN 1 AS one'],
  ])('sees what is wrong with %s', (text) => {
    expect(faultsOf(text)).not.toEqual([]);
  });
});
