import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { lintCypherQuery } from '@neo4j-cypher/language-support';

import * as comparableClaims from '../../src/store/comparable-claims.ts';
import * as exportRows from '../../src/store/export-rows.ts';
import * as graphImporter from '../../src/store/graph-importer.ts';
import * as graphMark from '../../src/store/graph-mark.ts';
import * as graphWriter from '../../src/store/graph-writer.ts';
import * as importState from '../../src/store/import-state.ts';
import * as migrate from '../../src/store/migrate.ts';
import * as partAround from '../../src/store/part-around.ts';
import * as partOfArticles from '../../src/store/part-of-articles.ts';
import { type Statement } from '../../src/store/statement.ts';
import * as writeAudit from '../../src/store/write-audit.ts';
import * as writeDrifts from '../../src/store/write-drifts.ts';
import * as writeEntities from '../../src/store/write-entities.ts';
import * as writeIdentities from '../../src/store/write-identities.ts';
import * as writeLinkedArticles from '../../src/store/write-linked-articles.ts';
import * as writeOrders from '../../src/store/write-orders.ts';
import * as writeOwnWords from '../../src/store/write-own-words.ts';
import * as writeReviews from '../../src/store/write-reviews.ts';
import * as writeStatements from '../../src/store/write-statements.ts';

const CYPHER = new URL('../../cypher/', import.meta.url);
const MODULES = [
  comparableClaims,
  exportRows,
  graphImporter,
  graphMark,
  graphWriter,
  importState,
  migrate,
  partAround,
  partOfArticles,
  writeAudit,
  writeDrifts,
  writeEntities,
  writeIdentities,
  writeLinkedArticles,
  writeOrders,
  writeOwnWords,
  writeReviews,
  writeStatements,
];

const statements = MODULES.flatMap((module) => Object.values<unknown>(module)).filter(isStatement);
const migrations = migrate.listMigrations();
const vocabulary = JSON.parse(readFileSync(new URL('vocabulary.json', CYPHER), 'utf8')) as Record<
  'nodes' | 'relationships',
  Record<string, string[]>
>;
const symbols = {
  labels: ['Counterclaim', ...Object.keys(vocabulary.nodes)],
  relationshipTypes: Object.keys(vocabulary.relationships),
};

function isStatement(value: unknown): value is Statement<object, unknown> {
  return typeof value === 'object' && value !== null && 'params' in value && 'text' in value;
}

function problems(text: string, parameterNames: readonly string[]): unknown[] {
  const parameters = Object.fromEntries(parameterNames.map((name) => [name, null]));
  const { diagnostics } = lintCypherQuery(text, { ...symbols, parameters }, {});
  return diagnostics.map(({ message }) => message);
}

function filesIn(folder: string): string[] {
  return readdirSync(new URL(`${folder}/`, CYPHER)).map((file) => `${folder}/${file}`);
}

describe.each(statements)('$name', ({ text, params }) => {
  it('parses, and uses only the vocabulary and the parameters that it declares', () => {
    expect(problems(text, Object.keys(params.shape))).toEqual([]);
  });

  it('uses every parameter that it declares', () => {
    const unused = Object.keys(params.shape).filter((name) => !text.includes(`$${name}`));
    expect(unused).toEqual([]);
  });

  it('begins with its purpose', () => {
    expect(text).toMatch(/^\/\/ .+\.\n/);
  });
});

describe.each(migrations)('migration $number, $name', ({ text }) => {
  it('parses, uses only the vocabulary, and can be repeated', () => {
    expect(problems(text, [])).toEqual([]);
    expect(text).toMatch(/IF NOT EXISTS|WHERE \w+\.(word|sortKey|contestedKey) IS NULL/);
  });
});

describe('the folder of statements', () => {
  it('has no write that is not declared', () => {
    const declared = statements.map(({ name }) => `${name}.cypher`);
    expect(declared).toEqual(expect.arrayContaining(filesIn('writes')));
  });

  it('has migrations numbered from 1 without gaps', () => {
    expect(migrations.map(({ number }) => number)).toEqual(migrations.map((_, index) => index + 1));
    expect(migrations).toHaveLength(filesIn('migrations').length);
  });

  it('has a constraint for every label and type of the vocabulary', () => {
    const schema = migrations.map(({ text }) => text).join('\n');
    const wanted = [
      ...symbols.labels.map((label) => `FOR (node:${label}) REQUIRE node.id IS UNIQUE`),
      ...symbols.relationshipTypes.map(
        (type) => `FOR ()-[edge:${type}]-() REQUIRE edge.id IS UNIQUE`,
      ),
    ];
    expect(wanted.filter((line) => !schema.includes(line))).toEqual([]);
  });
});

it('notices what does not belong', () => {
  expect(problems('MATCH (n:Foreign) WHERE n.id = $id RETURN n.id', [])).not.toEqual([]);
});
