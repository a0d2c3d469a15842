import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';

import { typeDefs } from '../../../src/api/schema.ts';
import { type Api, createApi } from '../../../src/api/server.ts';
import { createGraphReader } from '../../../src/store/graph-reader.ts';
import { fillGraph } from '../../support/fill-graph.ts';
import { openTestGraph, type TestGraph } from '../../support/open-test-graph.ts';
import { randomOperation } from '../../support/random-operations.ts';
import {
  OPERATION_VARIABLES,
  operationNames,
  readOperation,
} from '../../support/saved-operations.ts';
import { until } from '../../support/until.ts';
import { WIDE_OPERATIONS } from '../../support/wide-operations.ts';

const schema = buildSchema(typeDefs);
/** 10 at a time; `npm run test:long` asks more. */
const TENS = Number(process.env['COUNTERCLAIM_OPERATIONS'] ?? 40) / 10;
/** Below these, what is read hangs on what was worked out of earlier rows. */
const WORKED_OUT = /: (support|lineage|citationCycles)\b/;

let graph: TestGraph;
let planned: Api;
let stepwise: Api;
beforeAll(async () => {
  graph = await openTestGraph();
  await fillGraph(graph.database, 12);
  const reader = createGraphReader(graph.connection);
  planned = await createApi({ reader });
  const { related, list, nodes } = reader;
  stepwise = await createApi({ reader: { related, list, nodes } });
}, 120_000);
afterAll(async () => {
  await planned.close();
  await stepwise.close();
  await graph.connection.close();
});

interface Answer {
  readonly text: string;
  readonly statements: readonly string[];
}

async function ask(api: Api, document: string, variables = {}): Promise<Answer> {
  graph.takeStatements();
  const answer = await api.execute(document, variables);
  return { text: JSON.stringify(answer), statements: graph.takeStatements() };
}

async function bothWays(document: string, variables = {}): Promise<readonly [Answer, Answer]> {
  return [await ask(planned, document, variables), await ask(stepwise, document, variables)];
}

describe('planned or read step by step, the answer is the same, byte for byte', () => {
  it.each(operationNames())('to the saved operation %s', async (name) => {
    const [one, other] = await bothWays(readOperation(name), OPERATION_VARIABLES[name]);
    expect(one.text).toBe(other.text);
  });

  it.each(WIDE_OPERATIONS.map(({ name, document }) => [name, document]))(
    'to the wide operation %s',
    async (_name, document) => {
      const [one, other] = await bothWays(document);
      expect(one.text).toBe(other.text);
      expect(one.statements.length).toBeLessThanOrEqual(3);
    },
  );

  it.each([...Array(TENS).keys()])(
    'to ten random operations, number %d',
    async (ten) => {
      for (const seed of [...Array(10).keys()].map((each) => 10 * ten + each)) {
        const { document, variables } = randomOperation(schema, seed);
        expect(validate(schema, parse(document))).toEqual([]);
        const [one, other] = await bothWays(document, variables);
        expect({ seed, document, text: one.text }).toEqual({ seed, document, text: other.text });
        if (WORKED_OUT.test(document) || other.statements.length === 0) continue;
        expect({ seed, document, statements: one.statements.length }).toEqual({
          seed,
          document,
          statements: 1,
        });
      }
    },
    300_000,
  );

  it.each([
    ['a cursor that is none', '{ claims(after: "nonsense") { nodes { id } } stats { claims } }'],
    ['a page of no size', '{ claims(first: 0) { nodes { id } } stats { claims } }'],
    [
      'a page of no size further down',
      '{ claims { nodes { outlets(first: 0) { nodes { id } } } } }',
    ],
    ['too many ids', `{ nodes(ids: [${'"a" '.repeat(101)}]) { id } stats { claims } }`],
    ['an article asked for twice', '{ article(id: "a", key: "b") { id } }'],
    [
      'a total beside the same page with its items',
      '{ total: claims(first: 2) { totalCount } page: claims(first: 2) { nodes { id } totalCount } }',
    ],
    [
      'a page beside its total alone',
      '{ page: claims(first: 2) { nodes { id } totalCount } total: claims(first: 2) { ...T } } fragment T on ClaimConnection { totalCount }',
    ],
    ['nothing of that id', '{ claim(id: "article-0001") { id } node(id: "none") { id } }'],
  ])('to %s', async (_name, document) => {
    const [one, other] = await bothWays(document);
    expect(one.text).toBe(other.text);
  });

  it('page after page', async () => {
    const query = `query Q($after: String) { claims(first: 7, after: $after) {
      pageInfo { hasNextPage endCursor } nodes { id assertions(first: 1) { nodes { article { key } } } } } }`;
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const [one, other] = await bothWays(query, { after });
      expect(one.text).toBe(other.text);
      expect(one.statements).toHaveLength(1);
      const { data } = JSON.parse(one.text) as {
        data: {
          claims: {
            pageInfo: { hasNextPage: boolean; endCursor: string };
            nodes: { id: string }[];
          };
        };
      };
      seen.push(...data.claims.nodes.map(({ id }) => id));
      if (!data.claims.pageInfo.hasNextPage) break;
      after = data.claims.pageInfo.endCursor;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThan(14);
  });
});

describe('a reader that does not wait', () => {
  it('reads step by step until the database has planned the statement, with the same answer', async () => {
    const api = await createApi({ reader: createGraphReader(graph.connection, { waits: false }) });
    const document =
      'query Unheard { claims(first: 3) { nodes { about { edges { node { id } } } } } }';
    const first = await ask(api, document);
    expect(first.statements).toEqual(
      expect.arrayContaining(['reads/claims', 'fragments/Claim.about']),
    );
    await until(async () => (await ask(api, document)).statements.join() === 'plan/claims');
    expect((await ask(api, document)).text).toBe(first.text);
    await api.close();
  });
});
