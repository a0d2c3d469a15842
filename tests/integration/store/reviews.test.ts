import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { type Api, createApi } from '../../../src/api/server.ts';
import { type RelationReview } from '../../../src/domain/graph-store.ts';
import { deleteArticle } from '../../../src/ingest/delete-article.ts';
import {
  canonicalText,
  dropNews,
  emptyGraph,
  runRaw,
  type TestGraph,
} from '../../support/empty-graph.ts';
import { aReading, aRun } from '../../support/generated-readings.ts';
import { writeReadings } from '../../support/write-generated.ts';
import { NO_WORDS } from '../../support/no-words.ts';

/** Two reports of one town whose numbers differ, and one that agrees with the first. */
const readings = [1, 9, 17, 25].map((number) => aReading(number));

let graph: TestGraph;
let api: Api;

beforeAll(async () => {
  graph = await emptyGraph();
  api = await createApi({ reader: graph.reader });
}, 120_000);
beforeEach(async () => {
  await dropNews(graph.connection);
  await writeReadings(graph.writer, readings);
});
afterAll(async () => {
  await api.close();
  await graph.connection.close();
});

const REVIEW = '{ id review reviewsDiffer reviews { totalCount nodes { by verdict note } } }';

interface Judged {
  readonly id: string;
  readonly review: string;
  readonly reviewsDiffer: boolean;
  readonly reviews: { readonly totalCount: number; readonly nodes: readonly object[] };
}

async function ask<Data>(document: string, variables: Record<string, unknown> = {}): Promise<Data> {
  const { data, errors } = await api.execute(document, variables);
  expect(errors).toBeUndefined();
  return data as Data;
}

const contradictions = async (reviews: readonly string[] | null = null): Promise<Judged[]> =>
  (
    await ask<{ contradictions: { nodes: Judged[] } }>(
      `query Q($reviews: [ReviewVerdict!]) { contradictions(filter: { reviews: $reviews }) { nodes ${REVIEW} } }`,
      { reviews },
    )
  ).contradictions.nodes;

async function firstContradiction(): Promise<string> {
  const [first] = await contradictions();
  if (first === undefined) throw new Error('the readings contradict each other nowhere');
  return first.id;
}

const judge = (review: RelationReview): Promise<boolean> =>
  graph.writer.transact((transaction) => transaction.review(review));

describe('what a person judges of a relation', () => {
  it('is shown with name and note, and narrows what is asked for', async () => {
    const id = await firstContradiction();
    const many = (await contradictions()).length;
    await judge({ relationId: id, verdict: 'REJECTED', by: 'Ada', note: 'two counts' });
    expect(await contradictions(['REJECTED'])).toEqual([
      {
        id,
        review: 'REJECTED',
        reviewsDiffer: false,
        reviews: { totalCount: 1, nodes: [{ by: 'Ada', verdict: 'REJECTED', note: 'two counts' }] },
      },
    ]);
    expect(await contradictions(['SUGGESTED'])).toHaveLength(many - 1);
  });

  it('is one judgement a name: a later one takes the place of the earlier', async () => {
    const relationId = await firstContradiction();
    await judge({ relationId, verdict: 'REJECTED', by: 'Ada', note: 'at first sight' });
    await judge({ relationId, verdict: 'CONFIRMED', by: 'Ada', note: null });
    expect(await contradictions(['CONFIRMED'])).toMatchObject([
      { reviews: { nodes: [{ by: 'Ada', verdict: 'CONFIRMED', note: null }] } },
    ]);
  });

  it('stands beside what others judge; the latest is shown, and that they differ', async () => {
    const relationId = await firstContradiction();
    await judge({ relationId, verdict: 'CONFIRMED', by: 'Ada', note: null });
    await judge({ relationId, verdict: 'REJECTED', by: 'Ben', note: 'another day' });
    const expected = {
      id: relationId,
      review: 'REJECTED',
      reviewsDiffer: true,
      reviews: {
        totalCount: 2,
        nodes: [
          { by: 'Ben', verdict: 'REJECTED', note: 'another day' },
          { by: 'Ada', verdict: 'CONFIRMED', note: null },
        ],
      },
    };
    expect(await contradictions(['REJECTED'])).toEqual([expected]);
    const byId = await ask(
      `query Q($id: ID!) { node(id: $id) { ... on Contradiction ${REVIEW} } }`,
      {
        id: relationId,
      },
    );
    expect(byId).toEqual({ node: expected });
    const disputed = await ask(
      '{ reviews(filter: { disputed: true }) { nodes { by relation { id } between { __typename } } } }',
    );
    const common = {
      relation: { id: relationId },
      between: [{ __typename: 'Claim' }, { __typename: 'Claim' }],
    };
    expect(disputed).toEqual({
      reviews: {
        nodes: [
          { by: 'Ben', ...common },
          { by: 'Ada', ...common },
        ],
      },
    });
  });

  it.each([
    ['CORROBORATES', 'corroborations'],
    ['QUALIFIES', 'qualifications'],
  ])('can be of %s, and narrows these too', async (type, field) => {
    await runRaw(
      graph.connection,
      `MATCH (one:Claim), (other:Claim) WHERE one.id < other.id
       WITH one, other ORDER BY one.id, other.id LIMIT 2
       CREATE (one)-[:${type} {id: other.id + 'edge', kind: 'SCOPE', reason: 'why', method: 'planted', score: 0.5}]->(other)`,
    );
    const listed = async (reviews: string): Promise<readonly { id: string; review: string }[]> => {
      const { stories } = await ask<{
        stories: { nodes: Record<string, { nodes: { id: string; review: string }[] }>[] };
      }>(`{ stories { nodes { ${field}${reviews} { nodes { id review } } } } }`);
      return stories.nodes.flatMap((story) => story[field]?.nodes ?? []);
    };
    const all = await listed('');
    const relationId = all.find(({ id }) => id.endsWith('edge'))?.id ?? '';
    await judge({ relationId, verdict: 'CONFIRMED', by: 'Ada', note: 'same list' });
    expect(await listed('(reviews: [CONFIRMED])')).toEqual([
      { id: relationId, review: 'CONFIRMED' },
    ]);
    expect(await listed('(reviews: [SUGGESTED])')).toHaveLength(all.length - 1);
  });

  it('is refused for what is no relation', async () => {
    const article = readings[0]?.article.id ?? '';
    for (const relationId of ['nothing', article]) {
      expect(await judge({ relationId, verdict: 'CONFIRMED', by: 'Ada', note: null })).toBe(false);
    }
  });
});

describe('what was judged', () => {
  it('survives that the articles are read again by other rules', async () => {
    const relationId = await firstContradiction();
    await judge({ relationId, verdict: 'REJECTED', by: 'Ada', note: 'seen' });
    const [before] = await contradictions(['REJECTED']);
    await writeReadings(graph.writer, readings, { run: aRun(2) });
    expect(await contradictions(['REJECTED'])).toEqual([before]);
  });

  it('survives that the articles go and come back, and is listed in between', async () => {
    const relationId = await firstContradiction();
    await judge({ relationId, verdict: 'REJECTED', by: 'Ada', note: 'seen' });
    const [before] = await contradictions(['REJECTED']);
    for (const { article } of readings) await deleteArticle(graph, article.key, NO_WORDS);
    expect(
      await ask('{ reviews { nodes { by verdict note relation { id } between { id } } } }'),
    ).toEqual({
      reviews: {
        nodes: [
          { by: 'Ada', verdict: 'REJECTED', note: 'seen', relation: null, between: [null, null] },
        ],
      },
    });
    await writeReadings(graph.writer, [...readings].reverse());
    expect(await contradictions(['REJECTED'])).toEqual([before]);
  });

  it('is no part of the canonical graph', async () => {
    const text = await canonicalText(graph.reader);
    const relationId = await firstContradiction();
    await judge({ relationId, verdict: 'REJECTED', by: 'Ada', note: 'seen' });
    expect(await canonicalText(graph.reader)).toBe(text);
  });
});

describe('what people judge of an identity', () => {
  it('is shown each with its name, the latest first', async () => {
    const { people } = await ask<{ people: { nodes: { id: string }[] } }>(
      '{ people(first: 2) { nodes { id } } }',
    );
    const [oneId = '', otherId = ''] = people.nodes.map(({ id }) => id);
    const say = (judgement: 'SAME' | 'NOT_SAME', by: string): Promise<boolean> =>
      graph.writer.transact((transaction) =>
        transaction.judge({ oneId, otherId, judgement, by, note: null }),
      );
    await say('SAME', 'Ada');
    await say('NOT_SAME', 'Ben');
    const { person } = await ask<{ person: { sameAs: { edges: { node: { id: string } }[] } } }>(
      `query Q($id: ID!) { person(id: $id) { sameAs { edges { judgement by node { id }
         reviews { nodes { verdict by relation { id } between { id } } } } } } }`,
      { id: oneId },
    );
    const ends = { relation: null, between: [oneId, otherId].sort().map((id) => ({ id })) };
    expect(person.sameAs.edges.filter(({ node }) => node.id === otherId)).toEqual([
      {
        judgement: 'NOT_SAME',
        by: 'Ben',
        node: { id: otherId },
        reviews: {
          nodes: [
            { verdict: 'NOT_SAME', by: 'Ben', ...ends },
            { verdict: 'SAME', by: 'Ada', ...ends },
          ],
        },
      },
    ]);
  });
});
