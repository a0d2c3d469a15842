import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { bruteForce } from '../../../bench/relate/brute-force.ts';
import { newsEvent } from '../../../bench/relate/news-event.ts';
import { NEWS_RUN, newsReading } from '../../../bench/relate/news-reading.ts';
import { NEWS_COMPARISON } from '../../../bench/relate/news-words.ts';
import { type ArticleReading } from '../../../src/domain/reading.ts';
import {
  canonicalText,
  dropNews,
  emptyGraph,
  runRaw,
  type TestGraph,
} from '../../support/empty-graph.ts';
import { aReading, shuffled } from '../../support/generated-readings.ts';
import { writeReadings } from '../../support/write-generated.ts';

let graph: TestGraph;

beforeAll(async () => {
  graph = await emptyGraph();
}, 120_000);
beforeEach(() => dropNews(graph.connection));
afterAll(() => graph.connection.close());

/** Articles on events that one person speaks of, some of one event, some without a date. */
function newsOfOneSpeaker(events: number): ArticleReading[] {
  const numbers = Array.from({ length: 2000 }, (_, number) => number);
  return numbers
    .map((number) => newsEvent(number))
    .filter(({ people }) => people[0] === 0)
    .slice(0, events)
    .flatMap((event) => [newsReading(event, 0), newsReading(event, 1)]);
}

async function relationIds(): Promise<readonly unknown[]> {
  const rows = await runRaw(
    graph.connection,
    'MATCH (:Claim)-[edge:CONTRADICTS|CORROBORATES|QUALIFIES]->(:Claim) RETURN edge.id AS id ORDER BY id',
  );
  return rows.map(({ id }) => id);
}

describe('the look for candidates', () => {
  it('finds what a comparison of all pairs finds, in three orders the same', async () => {
    const readings = newsOfOneSpeaker(20);
    const texts = new Set<string>();
    for (const seed of [1, 2, 3]) {
      await dropNews(graph.connection);
      await writeReadings(graph.writer, shuffled(readings, seed), {
        run: NEWS_RUN,
        comparison: NEWS_COMPARISON,
      });
      texts.add(await canonicalText(graph.reader));
    }
    expect(texts.size).toBe(1);
    const all = [...bruteForce(readings)].sort();
    expect(all.length).toBeGreaterThan(10);
    expect(await relationIds()).toEqual(all);
    // Some of it across stories: one person's own words.
    const across = await runRaw(
      graph.connection,
      `MATCH (one:Claim)-[edge:CONTRADICTS]->(other:Claim)
       WHERE NOT EXISTS { (one)<-[:ASSERTS]-(:Article)-[:PART_OF]->(:Story)<-[:PART_OF]-(:Article)-[:ASSERTS]->(other) }
       RETURN count(*) AS many`,
    );
    expect(Number(across[0]?.['many'])).toBeGreaterThan(0);
  }, 240_000);

  it('finds articles without a date from those that have one, and the other way round', async () => {
    const [one, other] = [aReading(2), aReading(10)];
    const undated = { ...other, story: { ...other.story, published: null } };
    for (const order of [
      [one, undated],
      [undated, one],
    ]) {
      await dropNews(graph.connection);
      await writeReadings(graph.writer, order);
      const [found] = await runRaw(
        graph.connection,
        'MATCH (:Article)-[edge:SAME_STORY]->(:Article) RETURN count(edge) AS many',
      );
      expect(found).toEqual({ many: 1 });
    }
  });
});

describe('a story', () => {
  const words = (...towns: readonly number[]): ArticleReading['story'] => {
    const all = towns.flatMap((town) => aReading(town).story.words);
    return { words: all, weights: all.map(() => Math.sqrt(1 / all.length)), published: null };
  };
  const stories = async (): Promise<unknown[]> => {
    const rows = await runRaw(
      graph.connection,
      `MATCH (story:Story)<-[:PART_OF]-(article:Article)
       WITH story, article.key AS key ORDER BY key
       WITH story, collect(key) AS keys RETURN keys ORDER BY keys[0]`,
    );
    return rows.map(({ keys }) => keys);
  };
  const key = (number: number): string => aReading(number).article.key;

  it('falls apart when the article that joined it tells of something else', async () => {
    const of = (number: number, story: ArticleReading['story']): ArticleReading => ({
      ...aReading(number),
      story,
    });
    const [left, right] = [of(1, words(1)), of(2, words(2))];
    await writeReadings(graph.writer, [left, right]);
    expect(await stories()).toEqual([[key(1)], [key(2)]]);
    await writeReadings(graph.writer, [of(3, words(1, 2))]);
    expect(await stories()).toEqual([[key(1), key(2), key(3)]]);
    await writeReadings(graph.writer, [of(3, words(2))]);
    expect(await stories()).toEqual([[key(1)], [key(2), key(3)]]);
    await writeReadings(graph.writer, [of(3, words(4))]);
    expect(await stories()).toEqual([[key(1)], [key(2)], [key(3)]]);
  });
});
