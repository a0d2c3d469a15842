import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { type Api, createApi } from '../../../src/api/server.ts';
import { createGraphReader } from '../../../src/store/graph-reader.ts';
import { fillGraph } from '../../support/fill-graph.ts';
import { openTestGraph, type TestGraph } from '../../support/open-test-graph.ts';
import {
  OPERATION_VARIABLES,
  operationNames,
  readOperation,
} from '../../support/saved-operations.ts';
import { WIDE_OPERATIONS } from '../../support/wide-operations.ts';

const SMALL = 3;
const LARGE = 20 * SMALL;

/**
 * How many Cypher statements each saved operation takes, however much the graph holds: planned, and read step by step.
 * What is worked out of the carriers of a claim or of an outlet's stories is loaded after them.
 */
const STATEMENTS: Readonly<Record<string, readonly [planned: number, stepwise: number]>> = {
  article: [1, 9],
  audit: [1, 1],
  'article-page': [1, 10],
  circles: [3, 4],
  assertions: [1, 3],
  'as-of': [1, 7],
  certainty: [1, 5],
  claim: [1, 10],
  'claim-path': [3, 4],
  confirmation: [1, 6],
  conflicts: [1, 8],
  contested: [1, 6],
  differences: [1, 7],
  experts: [1, 2],
  facets: [1, 3],
  figures: [1, 5],
  job: [1, 4],
  'near-name': [1, 2],
  outlets: [1, 3],
  'most-contested': [1, 5],
  'outlet-matrix': [1, 8],
  'outlet-sourcing': [1, 2],
  'outlets-on-story': [1, 12],
  'own-words': [1, 6],
  overview: [1, 3],
  people: [1, 4],
  revisions: [1, 9],
  places: [1, 6],
  rewrites: [1, 3],
  reviews: [1, 3],
  'run-diff': [1, 3],
  runs: [1, 1],
  roles: [1, 5],
  search: [1, 5],
  'self-contradictions': [1, 6],
  stances: [1, 5],
  'shortest-path': [1, 1],
  'source-chains': [1, 7],
  stories: [1, 4],
  'story-page': [1, 12],
  'story-voices': [1, 6],
  subgraph: [1, 1],
  support: [3, 4],
  timing: [1, 6],
  'two-people': [1, 6],
  withdrawal: [1, 5],
  'worth-checking': [1, 3],
};

let graph: TestGraph;
let api: Api;
let stepwise: Api;
beforeAll(async () => {
  graph = await openTestGraph();
  const reader = createGraphReader(graph.connection);
  api = await createApi({ reader });
  const { related, list, nodes } = reader;
  stepwise = await createApi({ reader: { related, list, nodes } });
});
afterAll(async () => {
  await api.close();
  await stepwise.close();
  await graph.connection.close();
});

async function ask(
  name: string,
  way: Api = api,
): Promise<{ data: unknown; statements: readonly string[] }> {
  graph.takeStatements();
  const { data, errors } = await way.execute(readOperation(name), OPERATION_VARIABLES[name]);
  expect(errors).toBeUndefined();
  return { data, statements: graph.takeStatements() };
}

describe.each([SMALL, LARGE])('on a story of %d articles', (size) => {
  beforeAll(() => fillGraph(graph.database, size), 120_000);

  it.each(operationNames())(
    'the saved operation %s takes its number of statements',
    async (name) => {
      const one = await ask(name);
      const other = await ask(name, stepwise);
      expect(one.data).toBeDefined();
      expect({ name, statements: [one.statements.length, other.statements.length] }).toEqual({
        name,
        statements: STATEMENTS[name],
      });
    },
  );

  it.each(WIDE_OPERATIONS.map(({ name, document }) => [name, document]))(
    'the wide operation %s is answered in full',
    async (_name, document) => {
      const { data, errors } = await api.execute(document);
      expect(errors).toBeUndefined();
      expect(Object.values(data ?? {})).not.toContain(null);
    },
  );

  it('conflicts names both sides of every contradiction, whom they cite and how the chain ends', async () => {
    const { data } = await ask('conflicts');
    const { story } = data as {
      story: { contradictions: { totalCount: number; nodes: unknown[] } };
    };
    expect(story.contradictions.totalCount).toBe(size - 1);
    expect(story.contradictions.nodes[0]).toMatchObject({
      id: 'contradicts-0002',
      kind: 'QUANTITY',
      degree: 'STRONG',
      review: 'CONFIRMED',
      reason: '0001,000 against 0002,000',
      sides: [
        {
          claim: { id: 'claim-0001-1' },
          assertions: {
            nodes: [
              {
                modality: 'REPORTED',
                quantity: { value: 1000, atLeast: null, atMost: 1000, approximator: 'up to' },
                span: { exact: 'Up to', prefix: 'Menu. ', suffix: ' so', zone: 'HEADLINE' },
                article: {
                  title: 'Soldiers 0001',
                  published: '2024-10-11',
                  outlet: { name: 'Daily 0001', countryCode: 'IN' },
                  cites: {
                    edges: [
                      { kind: 'CREDIT', node: { __typename: 'Outlet' } },
                      { kind: 'QUOTES', node: { __typename: 'Person' } },
                      { kind: 'REPORTS', span: { exact: 'sources' } },
                    ],
                  },
                },
                sourceChain: [
                  { order: 0, cue: 'quoting', speaker: { __typename: 'Person' } },
                  { order: 1, cue: null, speaker: { __typename: 'UnnamedSource' } },
                ],
                terminal: 'UNATTRIBUTED_REPORTS',
              },
            ],
          },
        },
        { claim: { id: 'claim-0002-1' } },
      ],
    });
  });

  it('figures are grouped by what they count', async () => {
    const { data } = await ask('figures');
    const { story } = data as { story: { figures: { nodes: object[] } } };
    expect(story.figures.nodes).toMatchObject([
      { topics: [], unit: 'percent', min: 10, articleCount: size },
      {
        topics: ['measure:MOVE_FORCES', 'stage:IN_PLACE', 'unit:PERSONNEL'],
        unit: 'soldier',
        scope: 'in Kursk',
        min: 1000,
        max: 1000 * size,
        claimCount: size,
        articleCount: size,
      },
    ]);
  });
});
