import { afterAll, beforeEach, expect, it } from '@jest/globals';

import { deleteArticle } from '../../../src/ingest/delete-article.ts';
import { emptyGraph, runRaw, type TestGraph } from '../../support/empty-graph.ts';
import { aReading, randomFrom } from '../../support/generated-readings.ts';
import { NO_WORDS } from '../../support/no-words.ts';
import { writeReadings } from '../../support/write-generated.ts';

/** What is kept of each contested claim and story, and the same counted anew. */
const KEPT = `
MATCH (claim:Claim) WHERE claim.contestedKey IS NOT NULL
RETURN claim.id AS id, claim.articlesFor AS one, claim.claimsAgainst AS two, claim.articlesAgainst AS three, claim.contestedKey AS key
UNION ALL
MATCH (story:Story) RETURN story.id AS id, null AS one, null AS two, null AS three, story.sortKey AS key`;
const RECOUNTED = `
MATCH (holder:Article)-[:ASSERTS]->(claim:Claim)-[edge:CONTRADICTS]-(other:Claim)<-[:ASSERTS]-(opponent:Article)
WHERE coalesce(head(COLLECT {
    MATCH (review:Review {edgeKey: edge.id}) RETURN review.verdict ORDER BY review.at DESC, review.id
  }), 'SUGGESTED') <> 'REJECTED'
WITH claim, count(DISTINCT holder) AS one, count(DISTINCT other) AS two, count(DISTINCT opponent) AS three
RETURN claim.id AS id, one, two, three, toString(999999999 - three) + ':' + claim.id AS key
UNION ALL
MATCH (story:Story)<-[:PART_OF]-(article:Article)
WITH story, count(article) AS articles
RETURN story.id AS id, null AS one, null AS two, null AS three, toString(999999999 - articles) + ':' + story.id AS key`;
const STEPS = 30;

let graph: TestGraph;
beforeEach(async () => {
  graph = await emptyGraph();
}, 120_000);
afterAll(() => graph.connection.close());

async function counts(text: string): Promise<readonly unknown[]> {
  const rows = await runRaw(graph.connection, text);
  return rows.map((row) => JSON.stringify(row)).sort();
}

/** Reads an article, again or in another state, takes one out, or judges a contradiction. */
async function changeAnything(random: () => number, known: Set<number>): Promise<string> {
  const upTo = (bound: number): number => Math.floor(random() * bound);
  const what = random();
  if (what < 0.55 || known.size < 3) {
    const [number, version] = [1 + upTo(9), 1 + upTo(3)];
    await writeReadings(graph.writer, [aReading(number, { version, towns: 2 })]);
    known.add(number);
    return `reads ${number}, version ${version}`;
  }
  if (what < 0.75) {
    const number = [...known][upTo(known.size)] ?? 0;
    await deleteArticle(graph, aReading(number, { towns: 2 }).article.key, NO_WORDS);
    known.delete(number);
    return `takes ${number} out`;
  }
  const edges = await runRaw(graph.connection, 'MATCH ()-[edge:CONTRADICTS]->() RETURN edge.id AS id ORDER BY id'); // prettier-ignore
  const relationId = String(edges[upTo(edges.length)]?.['id']);
  const verdict = random() < 0.7 ? 'REJECTED' : 'CONFIRMED';
  const by = random() < 0.5 ? 'Ada' : 'Ben';
  await graph.writer.transact((transaction) => transaction.review({ relationId, verdict, by, note: null })); // prettier-ignore
  return `${by} has it ${verdict}`;
}

it.each([1, 2])(
  'what is counted as it is written is what counting anew gives, after each of many changes (%d)',
  async (seed) => {
    const random = randomFrom(seed);
    const known = new Set<number>();
    const told: string[] = [];
    const most = { contested: 0 };
    for (let step = 0; step < STEPS; step += 1) {
      told.push(await changeAnything(random, known));
      const kept = await counts(KEPT);
      expect({ told, kept }).toEqual({ told, kept: await counts(RECOUNTED) });
      most.contested = Math.max(most.contested, kept.length);
    }
    expect(most.contested).toBeGreaterThan(5);
  },
  300_000,
);
