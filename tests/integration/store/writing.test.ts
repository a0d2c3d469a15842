import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { deleteArticle } from '../../../src/ingest/delete-article.ts';
import {
  canonicalText,
  dropNews,
  emptyGraph,
  runRaw,
  type TestGraph,
} from '../../support/empty-graph.ts';
import { aReading, aRun, shuffled } from '../../support/generated-readings.ts';
import { doneEntry, writeReadings } from '../../support/write-generated.ts';
import { NO_WORDS } from '../../support/no-words.ts';

let graph: TestGraph;

beforeAll(async () => {
  graph = await emptyGraph();
}, 120_000);
beforeEach(() => dropNews(graph.connection));
afterAll(() => graph.connection.close());

const numbers = (many: number): number[] => Array.from({ length: many }, (_, index) => index + 1);
const text = (): Promise<string> => canonicalText(graph.reader);
const counted = async (pattern: string): Promise<unknown> =>
  (await runRaw(graph.connection, `MATCH ${pattern} RETURN count(*) AS many`))[0]?.['many'];

describe('writing readings', () => {
  it('writes all that a reading says', async () => {
    await writeReadings(
      graph.writer,
      numbers(12).map((number) => aReading(number)),
    );
    for (const part of [
      '(:Outlet)-[:PUBLISHED]->(:Article)-[:HAS_VERSION]->(:ArticleVersion)-[:CONTAINS]->(:Assertion)-[:OF]->(:Claim)',
      '(:Article)-[:MENTIONS]->(:Person:Entity)',
      '(:Article)-[:CITES]->(:UnnamedSource)',
      '(:Article)-[:CITES {kind: "LINK"}]->(:Article)',
      '(:Assertion)-[:ATTRIBUTED_TO]->(:Person)',
      '(:Claim)-[:ABOUT {role: "TOPIC"}]->(:Country)',
      '(:Claim)-[:CONTRADICTS]->(:Claim)',
      '(:Claim)<-[:ASSERTS]-(:Person)',
      '(:Claim)<-[:ASSERTS]-(:Outlet)',
      '(:Article)-[:PART_OF]->(:Story)',
      '(:Ingest {state: "DONE"})',
    ]) {
      expect({ part, many: await counted(part) }).not.toEqual({ part, many: 0 });
    }
    expect(await counted('(:UnnamedSource)-[:ASSERTS]->()')).toBe(0);
    expect(await counted('(node) WHERE NOT node:Counterclaim')).toBe(0);
  });

  it('changes nothing when the same is written again', async () => {
    const readings = numbers(10).map((number) => aReading(number));
    await writeReadings(graph.writer, readings);
    const everything = (): Promise<Record<string, unknown>[]> =>
      runRaw(
        graph.connection,
        'MATCH (node) WHERE NOT node:GraphMark AND NOT node:Ingest RETURN elementId(node) AS place, properties(node) AS own ORDER BY place',
      );
    const [before, clock] = [await text(), await everything()];
    await writeReadings(graph.writer, readings);
    expect(await text()).toBe(before);
    expect(await everything()).toEqual(clock);
  });

  it('makes the same graph in twenty orders', async () => {
    const readings = [
      ...numbers(24).map((number) => aReading(number)),
      ...[3, 8, 13].map((number) => aReading(number, { version: 2 })),
    ];
    const orders = numbers(20).map((seed) => inVersionOrder(shuffled(readings, seed)));
    const texts = [];
    for (const order of orders) {
      await dropNews(graph.connection);
      await writeReadings(graph.writer, order);
      texts.push(await text());
    }
    expect(texts[0]).toContain('"CONTRADICTS"');
    expect(new Set(texts).size).toBe(1);
  }, 240_000);
});

/** A later version comes after an earlier one, whatever lies between. */
function inVersionOrder(readings: ReturnType<typeof aReading>[]): ReturnType<typeof aReading>[] {
  const isLater = (reading: ReturnType<typeof aReading>): boolean =>
    [3, 8, 13].some(
      (number) => aReading(number, { version: 2 }).article.versionId === reading.article.versionId,
    );
  const places = readings.map((reading) => ({ reading, isLater: isLater(reading) }));
  const later = places.filter((place) => place.isLater).map(({ reading }) => reading);
  for (const reading of later) {
    const first = readings.findIndex(({ article }) => article.id === reading.article.id);
    const last = readings.findLastIndex(({ article }) => article.id === reading.article.id);
    const [one, other] = [readings[first], readings[last]];
    if (one === reading && other !== undefined) {
      readings[first] = other;
      readings[last] = one;
    }
  }
  return readings;
}

describe('a changed text', () => {
  it('is a new version; the old one stays without speaking for the article', async () => {
    await writeReadings(graph.writer, [aReading(3), aReading(4)]);
    await writeReadings(graph.writer, [aReading(3, { version: 2 })]);
    const versions = await runRaw(
      graph.connection,
      'MATCH (version:ArticleVersion {articleId: $id})-[:CONTAINS]->(assertion:Assertion) RETURN DISTINCT version.current AS current, assertion.live AS live ORDER BY current',
      { id: aReading(3).article.id },
    );
    expect(versions).toEqual([
      { current: false, live: false },
      { current: true, live: true },
    ]);
    expect(
      await counted(
        '(:ArticleVersion {current: false})-[:CONTAINS]->(a)-[:OF]->(c)<-[:ASSERTS]-(:Article {id: a.articleId}) WHERE NOT EXISTS { (c)<-[:OF]-(:Assertion {live: true, articleId: a.articleId}) }',
      ),
    ).toBe(0);
  });

  it('comes back as it was when the old text returns', async () => {
    await writeReadings(graph.writer, [aReading(3), aReading(3, { version: 2 })]);
    await writeReadings(graph.writer, [aReading(3)]);
    expect(await counted('(:ArticleVersion {current: true})')).toBe(1);
    const [stored] = await graph.reader.storedArticles([aReading(3).article.key]);
    expect(stored?.textHash).toBe(aReading(3).article.textHash);
  });
});

describe('another run over the same text', () => {
  it('keeps what both runs found with both, and what only the first found as no longer live', async () => {
    const reading = aReading(5);
    await writeReadings(graph.writer, [reading], { run: aRun(1) });
    const second = { ...reading, assertions: reading.assertions.slice(1) };
    await writeReadings(graph.writer, [second], { run: aRun(2) });
    const found = await runRaw(
      graph.connection,
      'MATCH (a:Assertion) RETURN a.live AS live, size(a.runIds) AS runs, count(*) AS many ORDER BY live',
    );
    expect(found).toEqual([
      { live: false, runs: 1, many: 1 },
      { live: true, runs: 2, many: reading.assertions.length - 1 },
    ]);
  });
});

describe('deleting an article', () => {
  it.each([1, 2, 3, 4, 5])('leaves the graph that never had article %i', async (gone) => {
    const readings = numbers(14).map((number) => aReading(number));
    await writeReadings(
      graph.writer,
      readings.filter((_, index) => index + 1 !== gone),
    );
    const without = await text();
    await dropNews(graph.connection);
    await writeReadings(graph.writer, readings);
    await deleteArticle(graph, aReading(gone).article.key, NO_WORDS);
    expect(await text()).toBe(without);
  });

  it('takes the versions with it', async () => {
    await writeReadings(graph.writer, [aReading(3), aReading(3, { version: 2 })]);
    await deleteArticle(graph, aReading(3).article.key, NO_WORDS);
    expect(await text()).toBe('');
    expect(await counted('(node) WHERE NOT node:GraphMark AND NOT node:Migration')).toBe(0);
  });

  it('leaves judgements of people', async () => {
    await writeReadings(graph.writer, [aReading(3)]);
    await runRaw(graph.connection, 'CREATE (:Counterclaim:Review {id: "judged", edgeKey: "gone"})');
    await deleteArticle(graph, aReading(3).article.key, NO_WORDS);
    expect(await counted('(:Review)')).toBe(1);
  });
});

describe('the ledger', () => {
  it('keeps received, done and failed inputs', async () => {
    const run = aRun();
    const entry = doneEntry(aReading(1), run);
    await graph.writer.transact(async (transaction) => {
      await transaction.record({ ...entry, state: 'RECEIVED' });
      await transaction.record({ ...entry, key: 'b', state: 'FAILED', errorCode: 'EMPTY_TEXT' });
    });
    expect(await graph.reader.ledger(['RECEIVED'])).toMatchObject([
      { ...entry, state: 'RECEIVED' },
    ]);
    expect(await graph.reader.ledger(['FAILED'])).toMatchObject([
      { key: 'b', errorCode: 'EMPTY_TEXT' },
    ]);
  });
});

describe('one transaction an article', () => {
  it('sends no more statements as the graph grows', async () => {
    await writeReadings(graph.writer, [aReading(1)]);
    graph.statements.length = 0;
    await writeReadings(graph.writer, [aReading(2)]);
    const few = graph.statements.length;
    await writeReadings(
      graph.writer,
      numbers(40)
        .slice(2)
        .map((number) => aReading(number)),
    );
    graph.statements.length = 0;
    await writeReadings(graph.writer, [aReading(41)]);
    expect(graph.statements.length).toBeLessThanOrEqual(few + 1);
    expect(few).toBeLessThanOrEqual(31);
  });

  it('writes nothing when any part of it fails', async () => {
    await writeReadings(graph.writer, [aReading(1)]);
    const before = await text();
    const reading = aReading(2);
    const failing = graph.writer.transact(async (transaction) => {
      await transaction.apply({
        reading,
        run: aRun(),
        storyLinks: [],
        stories: [],
        relations: [],
        touchedClaimIds: [],
        comparedIds: [],
        drifts: [],
        ownWords: [],
      });
      throw new Error('planted');
    });
    await expect(failing).rejects.toThrow('planted');
    expect(await text()).toBe(before);
  });

  it('refuses a reading that speaks of what it does not contain', async () => {
    const reading = { ...aReading(2), entities: [] };
    const { outletId } = reading;
    expect(outletId).not.toBeNull();
    await expect(writeReadings(graph.writer, [reading])).rejects.toMatchObject({
      code: 'INTERNAL',
    });
    expect(await text()).toBe('');
  });
});
