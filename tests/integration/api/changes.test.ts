import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { createApiKey, readApiKeys } from '../../../src/api/access/api-keys.ts';
import { type Changes } from '../../../src/domain/changes.ts';
import { createChanges } from '../../../src/ingest/changes/create-changes.ts';
import {
  canonicalText,
  dropNews,
  emptyGraph,
  runRaw,
  type TestGraph,
} from '../../support/empty-graph.ts';
import { aReading } from '../../support/generated-readings.ts';
import { codeOf, type HttpAnswer, type HttpApi, serveReader } from '../../support/http-api.ts';
import { NO_WORDS } from '../../support/no-words.ts';
import { readOperation } from '../../support/saved-operations.ts';
import { writeReadings } from '../../support/write-generated.ts';

/** Two reports of one town whose numbers differ, and one that agrees with the first. */
const readings = [1, 9, 17, 25].map((number) => aReading(number));
const HOLDERS = ['reader', 'reviewer', 'ingester', 'admin'] as const;
type Holder = (typeof HOLDERS)[number];
const keys = new Map(HOLDERS.map((name) => [name, createApiKey(name, [name])]));

let graph: TestGraph;
let api: HttpApi;
beforeAll(async () => {
  graph = await emptyGraph();
  api = await serve(changesOf(graph));
}, 120_000);
beforeEach(async () => {
  await dropNews(graph.connection);
  await writeReadings(graph.writer, readings);
});
afterAll(async () => {
  await api.close();
  await graph.connection.close();
});

function changesOf({ writer }: Pick<TestGraph, 'writer'>): Changes {
  return createChanges({
    writer,
    onOrder: null,
    comparison: () => Promise.resolve(NO_WORDS),
    forgetPage: () => Promise.resolve(),
  });
}

function serve(changes: Changes): Promise<HttpApi> {
  const lines = [...keys.values()].map(({ line }) => line).join('\n');
  return serveReader(graph.reader, { keys: readApiKeys(lines) }, changes);
}

async function ask(
  operation: string,
  variables: Readonly<Record<string, unknown>>,
  { as = 'admin', at = api }: { readonly as?: Holder; readonly at?: HttpApi } = {},
): Promise<HttpAnswer> {
  const authorization = `Bearer ${keys.get(as)?.key ?? ''}`;
  return at.ask({ query: readOperation(operation), variables }, { authorization });
}

async function raw(text: string): Promise<unknown[]> {
  return (await runRaw(graph.connection, text)).map(({ found }) => found);
}

const records = (): Promise<unknown[]> =>
  raw(
    'MATCH (record:AuditRecord) RETURN record.clientKey + " " + record.outcome AS found ORDER BY found',
  );
const verdicts = (): Promise<unknown[]> =>
  raw('MATCH (review:Review) RETURN review.by + " " + review.verdict AS found ORDER BY found');

async function aRelation(): Promise<string> {
  const [id] = await raw('MATCH ()-[edge:CONTRADICTS]->() RETURN edge.id AS found ORDER BY found');
  return String(id);
}

describe('a judgement of a relation', () => {
  it('is kept in the name of whoever asks, and written down', async () => {
    const relation = await aRelation();
    const asked = { relation, verdict: 'REJECTED', note: ' another town ', clientKey: 'one' };
    const { body } = await ask('review-relation', asked, { as: 'reviewer' });
    expect(body?.errors).toBeUndefined();
    expect(body?.data).toMatchObject({
      reviewRelation: {
        review: {
          ...{ verdict: 'REJECTED', by: 'reviewer', note: 'another town' },
          relation: { id: relation, review: 'REJECTED', reviewsDiffer: false },
        },
        record: { outcome: 'DONE' },
      },
    });
    const audit = await ask('audit', { subject: relation });
    expect(audit.body?.data).toMatchObject({
      auditRecords: {
        totalCount: 1,
        nodes: [
          {
            ...{ change: 'REVIEW_RELATION', subject: [relation], caller: 'reviewer' },
            ...{ clientKey: 'one', outcome: 'DONE', errorCode: null },
          },
        ],
      },
    });
  });

  it('is written down where nobody but an admin finds it', async () => {
    await ask('review-relation', { relation: 'nothing', verdict: 'REJECTED', clientKey: 'one' });
    const ids = await raw('MATCH (node:AuditRecord|Ingest|GraphMark) RETURN node.id AS found');
    const authorization = `Bearer ${keys.get('reader')?.key ?? ''}`;
    const query = 'query Q($ids: [ID!]!) { nodes(ids: $ids) { __typename } }';
    const { body } = await api.ask({ query, variables: { ids } }, { authorization });
    expect(body).toMatchObject({ data: { nodes: ids.map(() => null) } });
    expect(body?.errors).toBeUndefined();
    expect(codeOf(await ask('audit', {}, { as: 'ingester' }))).toBe('FORBIDDEN');
  });

  it('asked for again gives the same answer and changes nothing, whatever came between', async () => {
    const asked = { relation: await aRelation(), verdict: 'REJECTED', clientKey: 'one' };
    const first = await ask('review-relation', asked);
    const again = await ask('review-relation', asked);
    expect(again.text).toBe(first.text);
    await ask('review-relation', { ...asked, verdict: 'CONFIRMED', clientKey: 'two' });
    const late = await ask('review-relation', asked);
    expect(late.body?.data).toMatchObject({ reviewRelation: { review: { verdict: 'CONFIRMED' } } });
    expect(await verdicts()).toEqual(['admin CONFIRMED']);
    expect(await records()).toEqual(['one DONE', 'two DONE']);
  });

  it.each([
    ['verdict', { verdict: 'CONFIRMED' }],
    ['note', { note: 'why' }],
    ['name', { by: 'Ada' }],
    ['relation', { relation: 'another' }],
  ])('of another %s under the same key is a conflict', async (_what, other) => {
    const asked = { relation: await aRelation(), verdict: 'REJECTED', clientKey: 'one' };
    await ask('review-relation', asked);
    expect(codeOf(await ask('review-relation', { ...asked, ...other }))).toBe('CONFLICT');
    expect(await verdicts()).toEqual(['admin REJECTED']);
    expect(await records()).toEqual(['one DONE']);
  });

  it('and another change under the same key are a conflict', async () => {
    await ask('review-relation', {
      ...{ relation: await aRelation(), verdict: 'REJECTED', clientKey: 'one' },
    });
    expect(codeOf(await ask('delete-article', { key: 'some', clientKey: 'one' }))).toBe('CONFLICT');
  });

  it('under the key of somebody else is another change', async () => {
    const asked = { relation: await aRelation(), clientKey: 'one' };
    await ask('review-relation', { ...asked, verdict: 'REJECTED' }, { as: 'reviewer' });
    await ask('review-relation', { ...asked, verdict: 'CONFIRMED' }, { as: 'admin' });
    expect(await verdicts()).toEqual(['admin CONFIRMED', 'reviewer REJECTED']);
  });

  it('asked for by sixteen at the same time is made once', async () => {
    const asked = { relation: await aRelation(), verdict: 'REJECTED', clientKey: 'one' };
    const answers = await Promise.all(
      [...Array(16).keys()].map(() => ask('review-relation', asked)),
    );
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers[0]?.body?.errors).toBeUndefined();
    expect(await records()).toEqual(['one DONE']);
  });

  it('asked for as two verdicts at the same time is made once, and a conflict for the other', async () => {
    const asked = { relation: await aRelation(), clientKey: 'one' };
    const answers = await Promise.all(
      ['REJECTED', 'CONFIRMED'].map((verdict) => ask('review-relation', { ...asked, verdict })),
    );
    expect(answers.map(codeOf).sort()).toEqual(['CONFLICT', undefined]);
    expect(await verdicts()).toHaveLength(1);
  });

  it('of what is no relation is refused, and that is written down, and is said again', async () => {
    const asked = { relation: 'nothing', verdict: 'REJECTED', clientKey: 'one' };
    const first = await ask('review-relation', asked);
    expect(codeOf(first)).toBe('NOT_FOUND');
    expect((await ask('review-relation', asked)).text).toBe(first.text);
    expect(await records()).toEqual(['one REFUSED']);
    expect(await verdicts()).toEqual([]);
    const { body } = await ask('audit', { outcomes: ['REFUSED'] });
    expect(body?.data).toMatchObject({ auditRecords: { nodes: [{ errorCode: 'NOT_FOUND' }] } });
  });

  it('is neither kept nor written down when the transaction breaks, and can be asked for again', async () => {
    const asked = { relation: await aRelation(), verdict: 'REJECTED', clientKey: 'one' };
    const breaking: Pick<TestGraph, 'writer'> = {
      writer: {
        transact: (work) =>
          graph.writer.transact(async (transaction) => {
            await work(transaction);
            throw new Error('the cable');
          }),
      },
    };
    const broken = await serve(changesOf(breaking));
    const answered = await ask('review-relation', asked, { at: broken });
    await broken.close();
    expect(codeOf(answered)).toBe('INTERNAL_SERVER_ERROR');
    expect([await records(), await verdicts()]).toEqual([[], []]);
    expect((await ask('review-relation', asked)).body?.errors).toBeUndefined();
    expect([await records(), await verdicts()]).toEqual([['one DONE'], ['admin REJECTED']]);
  });

  it('is signed for others by an admin only', async () => {
    const asked = { relation: await aRelation(), verdict: 'REJECTED', by: 'Ada' };
    const refused = await ask(
      'review-relation',
      { ...asked, clientKey: 'one' },
      { as: 'reviewer' },
    );
    expect([refused.status, codeOf(refused)]).toEqual([403, 'FORBIDDEN']);
    await ask('review-relation', { ...asked, clientKey: 'two' }, { as: 'admin' });
    const own = { ...asked, by: 'reviewer', clientKey: 'three' };
    await ask('review-relation', own, { as: 'reviewer' });
    expect(await verdicts()).toEqual(['Ada REJECTED', 'reviewer REJECTED']);
  });

  it.each(['', ' ', 'k'.repeat(201)])('without a right key is refused: %j', async (clientKey) => {
    const asked = { relation: await aRelation(), verdict: 'REJECTED', clientKey };
    expect(codeOf(await ask('review-relation', asked))).toBe('BAD_USER_INPUT');
    expect(await records()).toEqual([]);
  });
});

describe('a judgement of two names', () => {
  const people = (): Promise<unknown[]> =>
    raw('MATCH (person:Person) RETURN person.id AS found ORDER BY found LIMIT 2');

  it('is kept whichever is named first', async () => {
    const [one, other] = await people();
    const asked = { judgement: 'NOT_SAME', note: 'born apart', clientKey: 'one' };
    const first = await ask('review-identity', { ...asked, one, other });
    expect(first.body?.data).toMatchObject({
      reviewIdentity: {
        review: { verdict: 'NOT_SAME', by: 'admin', between: [{ id: one }, { id: other }] },
      },
    });
    expect((await ask('review-identity', { ...asked, one: other, other: one })).text).toBe(
      first.text,
    );
  });

  it('is refused for one, and for whom the graph does not have', async () => {
    const [one] = await people();
    const asked = { one, judgement: 'SAME', clientKey: 'one' };
    expect(codeOf(await ask('review-identity', { ...asked, other: one }))).toBe('BAD_USER_INPUT');
    expect(codeOf(await ask('review-identity', { ...asked, other: 'nobody' }))).toBe('NOT_FOUND');
    expect(await records()).toEqual(['one REFUSED']);
  });
});

describe('a deletion', () => {
  const [gone, ...rest] = readings;
  const key = gone?.article.key ?? '';

  it('leaves what the other articles make, and is not made twice when the article is back', async () => {
    const asked = { key, clientKey: 'one' };
    const first = await ask('delete-article', asked);
    expect(first.body?.data).toMatchObject({ deleteArticle: { key, record: { outcome: 'DONE' } } });
    const after = await canonicalText(graph.reader);
    await dropNews(graph.connection);
    await writeReadings(graph.writer, rest);
    expect(await canonicalText(graph.reader)).toBe(after);
    await ask('delete-article', { key, clientKey: 'two' });
    await writeReadings(graph.writer, readings);
    const whole = await canonicalText(graph.reader);
    expect(codeOf(await ask('delete-article', { key, clientKey: 'two' }))).toBe('NOT_FOUND');
    expect(await canonicalText(graph.reader)).toBe(whole);
  });

  it('is no part of the canonical graph', async () => {
    const before = await canonicalText(graph.reader);
    expect(codeOf(await ask('delete-article', { key: 'none', clientKey: 'one' }))).toBe(
      'NOT_FOUND',
    );
    expect(await records()).toEqual(['one REFUSED']);
    expect(await canonicalText(graph.reader)).toBe(before);
  });
});

describe('each role', () => {
  const CHANGES: readonly (readonly [string, readonly Holder[]])[] = [
    ['review-relation', ['reviewer', 'admin']],
    ['review-identity', ['reviewer', 'admin']],
    ['delete-article', ['admin']],
  ];
  const VARIABLES = {
    ...{ relation: 'a', verdict: 'REJECTED', one: 'a', other: 'b', judgement: 'SAME' },
    ...{ key: 'a', clientKey: 'one' },
  };
  it.each(CHANGES.flatMap(([name, may]) => HOLDERS.map((as) => ({ name, as, may }))))(
    '$as asks for $name',
    async ({ name, as, may }) => {
      const isAllowed = may.includes(as);
      const answered = await ask(name, VARIABLES, { as });
      expect(codeOf(answered)).toBe(isAllowed ? 'NOT_FOUND' : 'FORBIDDEN');
      expect(await records()).toHaveLength(isAllowed ? 1 : 0);
    },
  );
});

describe('where the graph is only read', () => {
  it('a change is refused with how to start what makes them', async () => {
    const only = await serveReader(graph.reader);
    const { body } = await only.ask({
      query: readOperation('delete-article'),
      variables: { key: 'a', clientKey: 'one' },
    });
    await only.close();
    expect(body?.errors).toMatchObject([{ extensions: { code: 'READ_ONLY' } }]);
    expect(body?.errors?.[0]?.message).toContain('counterclaim serve');
  });
});
