import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildSchema } from 'graphql';

import { typeDefs } from '../../../src/api/schema.ts';
import { LIMITS } from '../../../src/domain/limits.ts';
import { runRaw } from '../../support/empty-graph.ts';
import {
  type HostileScene,
  idsByType,
  openHostileScene,
  shapeOfDatabase,
} from '../../support/hostile-scene.ts';
import { harmIn, hostileString } from '../../support/hostile-strings.ts';
import { stringPlaces } from '../../support/string-places.ts';
import { until } from '../../support/until.ts';

/** `npm run test:long` asks for ten thousand, and for every place instead of some: the database plans each for a while. */
const RUNS = Number(process.env['COUNTERCLAIM_HOSTILE_STRINGS'] ?? 300);
const IS_LONG = RUNS > 1_000;
/** Where words are looked for, by a search with a language of its own. */
const SEARCHED = /[(.](text|anyWords|title|name|nearName)\)$/;
const MILLISECONDS_EACH = 500;
const sampled = fc.sample(hostileString, { numRuns: 2 * RUNS, seed: 7 });
const strings = [...new Set(sampled)].slice(0, RUNS);

let scene: HostileScene;
beforeAll(async () => {
  scene = await openHostileScene();
}, 120_000);
afterAll(() => scene.close());

async function places(): Promise<ReturnType<typeof stringPlaces>> {
  const all = stringPlaces(buildSchema(typeDefs), await idsByType(scene.graph));
  if (IS_LONG) return all;
  const byName = new Map(all.map((place) => [place.name.replace(/^.*[(.]/, ''), place]));
  return [...byName.values()].filter(({ name }, n) => n % 6 === 0 || SEARCHED.test(name));
}

const count = async (labels: string): Promise<unknown> =>
  (await runRaw(scene.graph.connection, `MATCH (n:${labels}) RETURN count(n) AS found`))[0]?.[
    'found'
  ];

describe('hostile texts', () => {
  it(
    `${RUNS} of them do no harm, wherever the schema takes a text`,
    async () => {
      const { api, graph } = scene;
      const all = await places();
      const planted = 'Claim|Assertion|Outlet|Person|Story|Planted';
      const before = [await shapeOfDatabase(graph), await count(planted)];
      const statuses: Record<number, number> = {};
      const harms: unknown[] = [];
      for (const [n, value] of strings.entries()) {
        const { name, document } = all[n % all.length] ?? { name: '', document: '' };
        const query = document.replaceAll('clientKey: "a"', `clientKey: "place ${n}"`);
        const answer = await api.ask({ query, variables: { value } });
        statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
        harms.push(...harmIn(answer).map((harm) => [name, value, harm]));
      }
      console.log(`${strings.length} texts at ${all.length} places: ${JSON.stringify(statuses)}`);
      expect(harms).toEqual([]);
      expect([await shapeOfDatabase(graph), await count(planted)]).toEqual(before);
    },
    60_000 + RUNS * MILLISECONDS_EACH,
  );
});

describe('a hostile text comes back as it was given', () => {
  const some = IS_LONG ? strings : strings.slice(0, 20);
  const REVIEW = `mutation R($relation: ID!, $text: String!, $key: String!) {
    reviewRelation(input: { relation: $relation, verdict: REJECTED, note: $text, by: $text }, clientKey: $key) {
      review { note by } record { clientKey } } }`;

  it(
    'as a note, a name and a key of a judgement',
    async () => {
      const { Contradiction: relation } = await idsByType(scene.graph);
      for (const [n, text] of some.entries()) {
        const key = text.length > LIMITS.clientKeyCharacters - 10 ? `key ${n}` : `${text}${n}`;
        const { body } = await scene.api.ask({ query: REVIEW, variables: { relation, text, key } });
        const kept = text.trim();
        expect(body?.data).toEqual({
          reviewRelation: {
            review: { note: kept === '' ? null : kept, by: kept === '' ? 'local' : kept },
            record: { clientKey: key },
          },
        });
      }
    },
    300_000 + some.length * MILLISECONDS_EACH,
  );

  const DELETE = 'mutation D($key: String!, $clientKey: String!) { deleteArticle(key: $key, clientKey: $clientKey) { key record { subject } } }'; // prettier-ignore
  const INGEST = 'mutation I($articles: [ArticleInput!]!, $key: String!) { ingest(input: { articles: $articles }, clientKey: $key) { id } }'; // prettier-ignore
  const JOB = 'query J($id: ID!) { job(id: $id) { state done failed problems { key code } } }';
  const ARTICLE = 'query A($key: String!) { article(key: $key) { key title byline } }';
  const words = 'Der Damm hält, sagt der Bürgermeister, und niemand muss die Stadt verlassen.';

  it(
    'as the key, title and author of an article, which is found and taken out by that key',
    async () => {
      const { api } = scene;
      // What stands around a key or a title is no part of it.
      const titles = some.map((text, n) => `${text}${n}`.trim());
      for (let from = 0; from < titles.length; from += LIMITS.orderArticles) {
        const articles = titles
          .slice(from, from + LIMITS.orderArticles)
          .map((text) => ({ id: text, title: text, author: text, text: `${words} ${from}` }));
        const asked = await api.ask({
          query: INGEST,
          variables: { articles, key: `hand ${from}` },
        });
        const { ingest } = asked.body?.data as { readonly ingest: { readonly id: string } };
        const job = async () => (await api.ask({ query: JOB, variables: ingest })).body?.data;
        await until(async () => JSON.stringify(await job()).includes('"DONE"'), 300_000);
        expect([await job(), scene.failures]).toMatchObject([{ job: { failed: 0 } }, []]);
      }
      for (const [n, key] of titles.entries()) {
        const { body } = await api.ask({ query: ARTICLE, variables: { key } });
        expect(body?.data).toEqual({ article: { key, title: key, byline: key } });
        const gone = await api.ask({ query: DELETE, variables: { key, clientKey: `gone ${n}` } });
        expect(gone.body?.data).toEqual({ deleteArticle: { key, record: { subject: [key] } } });
      }
    },
    300_000 + some.length * 2 * MILLISECONDS_EACH,
  );
});
