import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';

import { type GraphConnection } from '../../../src/store/connect.ts';
import { createGraphWriter } from '../../../src/store/graph-writer.ts';
import { listMigrations } from '../../../src/store/migrate.ts';
import { openGraph } from '../../../src/store/open-graph.ts';
import { emptyDatabase, runRaw } from '../../support/empty-graph.ts';
import { aReading } from '../../support/generated-readings.ts';
import { writeReadings } from '../../support/write-generated.ts';

let connection: GraphConnection;
let statements: string[];

beforeAll(async () => {
  ({ connection, statements } = await emptyDatabase());
}, 120_000);
beforeEach(async () => {
  await runRaw(connection, 'MATCH (node) DETACH DELETE node');
  statements.length = 0;
});
afterAll(() => connection.close());

const labelsThere = async (): Promise<unknown> =>
  (
    await runRaw(connection, 'MATCH (n) UNWIND labels(n) AS l RETURN collect(DISTINCT l) AS all')
  )[0]?.['all'];

describe('opening a database', () => {
  it('marks an empty one and gives it the whole schema', async () => {
    const graph = await openGraph({ connection, nonce: 'own', adopt: false });
    expect(graph.nonce).toBe('own');
    const [applied] = await runRaw(connection, 'MATCH (m:Migration) RETURN count(m) AS many');
    expect(applied).toEqual({ many: listMigrations().length });
    const indexes = await runRaw(
      connection,
      "SHOW INDEXES YIELD name, type, state WHERE type <> 'LOOKUP' RETURN count(name) AS many, collect(DISTINCT state) AS states",
    );
    const schema = listMigrations().filter(({ text }) => /^CREATE /mu.test(text));
    expect(indexes).toEqual([{ many: schema.length, states: ['ONLINE'] }]);
  }, 60_000);

  it('changes nothing when it is opened again', async () => {
    await openGraph({ connection, nonce: 'own', adopt: false });
    statements.length = 0;
    expect((await openGraph({ connection, nonce: 'own', adopt: false })).nonce).toBe('own');
    expect(statements).toEqual([
      'reads/ownership',
      'reads/import-state',
      'reads/applied-migrations',
    ]);
  }, 60_000);

  it('refuses one that holds anything of others, and leaves it as it was', async () => {
    await runRaw(connection, 'CREATE (:Stranger {name: "theirs"})');
    await expect(openGraph({ connection, adopt: false })).rejects.toMatchObject({
      code: 'FOREIGN_DATABASE',
    });
    expect(await labelsThere()).toEqual(['Stranger']);
    expect(statements).toEqual(['reads/ownership']);
  });

  it('takes it when it is adopted, and touches nothing of theirs', async () => {
    await runRaw(
      connection,
      'CREATE (:Stranger {name: "theirs"})-[:KNOWS]->(:Claim {name: "theirs too"})',
    );
    const graph = await openGraph({ connection, adopt: true });
    await writeReadings(createGraphWriter(graph), [aReading(1)]);
    const [theirs] = await runRaw(
      connection,
      'MATCH (n) WHERE NOT n:Counterclaim RETURN count(n) AS nodes, collect(keys(n)) AS keys',
    );
    expect(theirs).toEqual({ nodes: 2, keys: [['name'], ['name']] });
  }, 60_000);

  it('refuses one with another nonce than expected', async () => {
    await openGraph({ connection, nonce: 'own', adopt: false });
    await expect(openGraph({ connection, nonce: 'other', adopt: true })).rejects.toMatchObject({
      code: 'FOREIGN_DATABASE',
    });
  }, 60_000);

  it('refuses to write when another database has come to its place', async () => {
    const graph = await openGraph({ connection, nonce: 'own', adopt: false });
    await runRaw(connection, 'MATCH (mark:GraphMark) SET mark.nonce = "other"');
    const writing = writeReadings(createGraphWriter(graph), [aReading(1)]);
    await expect(writing).rejects.toMatchObject({ code: 'FOREIGN_DATABASE' });
    expect(await labelsThere()).not.toContain('Article');
  }, 60_000);

  it.each([
    ['a change that is unknown here', 'SET m.number = 999'],
    ['another text of a change', 'SET m.checksum = "other"'],
  ])(
    'refuses a schema with %s',
    async (_case, change) => {
      await openGraph({ connection, nonce: 'own', adopt: false });
      await runRaw(connection, `MATCH (m:Migration {number: 52}) ${change}`);
      await expect(openGraph({ connection, adopt: false })).rejects.toMatchObject({
        code: 'NEWER_SCHEMA',
      });
    },
    60_000,
  );
});

describe('what is written', () => {
  it('has no label, type or property that the vocabulary lacks', async () => {
    const graph = await openGraph({ connection, nonce: 'own', adopt: false });
    const readings = [1, 2, 3, 4, 9, 10, 17].map((number) => aReading(number));
    await writeReadings(createGraphWriter(graph), readings);
    const vocabulary = JSON.parse(
      readFileSync(new URL('../../../cypher/vocabulary.json', import.meta.url), 'utf8'),
    ) as Record<'nodes' | 'relationships', Record<string, string[]>>;
    const nodes = await runRaw(
      connection,
      'MATCH (n) UNWIND keys(n) AS key RETURN DISTINCT [l IN labels(n) WHERE NOT l IN ["Counterclaim", "Entity"]] AS labels, key',
    );
    const edges = await runRaw(
      connection,
      'MATCH ()-[e]->() UNWIND keys(e) AS key RETURN DISTINCT [type(e)] AS labels, key',
    );
    const unknown = (
      rows: Record<string, unknown>[],
      known: Record<string, string[]>,
    ): Record<string, unknown>[] =>
      rows.filter(({ labels, key }) => {
        const [label = '', ...more] = labels as string[];
        return more.length > 0 || (key !== 'id' && !known[label]?.includes(String(key)));
      });
    expect(unknown(nodes, vocabulary.nodes)).toEqual([]);
    expect(unknown(edges, vocabulary.relationships)).toEqual([]);
  }, 60_000);

  it('cannot be there twice', async () => {
    await openGraph({ connection, nonce: 'own', adopt: false });
    await runRaw(connection, 'CREATE (:Counterclaim:Claim {id: "one"})');
    await expect(runRaw(connection, 'CREATE (:Claim {id: "one"})')).rejects.toThrow(
      /already exists/,
    );
  }, 60_000);
});
