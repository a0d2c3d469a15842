import { readdirSync } from 'node:fs';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import neo4j, { type Driver } from 'neo4j-driver';

import { startsOf } from '../../../src/store/choose-start.ts';
import { type PageStatement, wrapFragment, wrapRead } from '../../../src/store/fragment.ts';
import { readCypher, type Statement } from '../../../src/store/statement.ts';
import { fillGraph } from '../../support/fill-graph.ts';
import { openTestGraph, type TestGraph } from '../../support/open-test-graph.ts';

const namesIn = (folder: string): string[] =>
  readdirSync(new URL(`../../../cypher/${folder}/`, import.meta.url)).map((file) =>
    file.replace(/\.cypher$/, ''),
  );
const isPage = (name: string): boolean => readCypher(`reads/${name}`).includes('AS row');
const fragments = namesIn('fragments');
const pages = namesIn('reads').filter((name) => name !== 'nodes' && isPage(name));

let graph: TestGraph;
let driver: Driver;
beforeAll(async () => {
  graph = await openTestGraph();
  await fillGraph(graph.database, 3);
  const { uri, user, password } = graph.database;
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
});
afterAll(async () => {
  await driver.close();
  await graph.connection.close();
});

/** The columns and the warnings that the database has for a statement, which is not run. */
async function explain(
  statement: Pick<Statement<object, unknown>, 'text'> & { readonly params: { shape: object } },
): Promise<{ columns: string[]; warnings: string[] }> {
  const params = Object.fromEntries(
    Object.keys(statement.params.shape).map((name) => [name, null]),
  );
  const session = driver.session({ database: graph.database.database });
  try {
    const result = session.run(`EXPLAIN ${statement.text}`, { ...params, limit: neo4j.int(1) });
    const columns = await result.keys();
    const { notifications } = await result.summary();
    return {
      columns,
      warnings: notifications.map(({ code, description }) => `${code}: ${description}`),
    };
  } finally {
    await session.close();
  }
}

describe('each fragment, inside its wrapper', () => {
  it.each(fragments.flatMap((name) => [[name, false] as const, [name, true] as const]))(
    '%s explains without a warning and gives exactly the page (total: %s)',
    async (name, withTotal) => {
      const explained = await explain(wrapFragment(name, withTotal));
      expect(explained).toEqual({ columns: ['parentId', 'total', 'items'], warnings: [] });
    },
  );

  it.each(fragments)('%s bounds what it gives', (name) => {
    expect(readCypher(`fragments/${name}`)).toMatch(/\nLIMIT (\$limit|\d+)\nRETURN id, sortKey, /);
  });
});

describe('each root list', () => {
  const ways = pages.flatMap((name) => {
    const starts = startsOf(readCypher(`reads/${name}`));
    return (starts.length === 0 ? [[]] : starts).map((given) => [name, given] as const);
  });
  it.each(ways.flatMap((way) => [[...way, false] as const, [...way, true] as const]))(
    '%s from %j explains without a warning and gives exactly a page (total: %s)',
    async (name, given, withTotal) => {
      const statement: PageStatement = wrapRead(name, withTotal, given);
      const explained = await explain(statement);
      expect(explained).toEqual({ columns: ['parentId', 'total', 'items'], warnings: [] });
    },
  );
});
