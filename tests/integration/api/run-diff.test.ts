import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { type Api, createApi } from '../../../src/api/server.ts';
import { deleteArticle } from '../../../src/ingest/delete-article.ts';
import { createGraphReader } from '../../../src/store/graph-reader.ts';
import { canonicalText, dropNews, emptyGraph, type TestGraph } from '../../support/empty-graph.ts';
import { aRun } from '../../support/generated-readings.ts';
import { openTestGraph, type TestGraph as Asked } from '../../support/open-test-graph.ts';
import {
  type PlantedArticle,
  type PlantedCount,
  plantedReading,
} from '../../support/planted-readings.ts';
import { readOperation } from '../../support/saved-operations.ts';
import { writeReadings } from '../../support/write-generated.ts';
import { NO_WORDS } from '../../support/no-words.ts';

const evacuated: PlantedCount = { event: 'evacuated', count: 400 };
const fined: PlantedCount = { event: 'fined', count: 300 };
const trained: PlantedCount = { event: 'trained', count: 5 };
const hired = (onWordOf: string): PlantedCount => ({ event: 'hired', count: 70, onWordOf });
const rescued: PlantedCount = { event: 'rescued', count: 12 };

/** One text of four counts, as a run finds some of them in it. */
const quay = (...found: readonly PlantedCount[]): PlantedArticle => ({
  key: 'quay',
  town: 'Norport',
  says: [evacuated, fined, hired('Ann Ray'), trained],
  found,
});
const about = (key: string): PlantedArticle => ({ key, town: 'Norport', says: [rescued] });

const [first, second, third] = [aRun(1), aRun(2), aRun(3)];

let graph: TestGraph;
let asked: Asked;
let api: Api;
beforeAll(async () => {
  graph = await emptyGraph();
  asked = await openTestGraph();
  api = await createApi({ reader: createGraphReader(asked.connection) });
  await dropNews(graph.connection);
  const read = (run: typeof first, ...articles: readonly PlantedArticle[]): Promise<void> =>
    writeReadings(graph.writer, articles.map(plantedReading), { run });
  await read(first, quay(evacuated, fined, hired('Ann Ray')), about('ferry'), about('shelter'));
  await read(second, quay(evacuated, hired('Bo Lund'), trained), about('ferry'), about('later'));
  await read(third, quay(evacuated, hired('Ann Ray'), trained), about('ferry'));
}, 180_000);
afterAll(async () => {
  await api.close();
  await asked.connection.close();
  await graph.connection.close();
});

interface Diff {
  readonly versionsCompared: number;
  readonly versionsOnlyFrom: number;
  readonly versionsOnlyTo: number;
  readonly changes: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly kind: string;
      readonly article: { readonly key: string };
      readonly claim: { readonly statement: string };
      readonly before: readonly { readonly span: { readonly exact: string } }[];
      readonly after: readonly { readonly span: { readonly exact: string } }[];
    }[];
  };
}

async function diff(variables: Record<string, unknown>): Promise<Diff | null> {
  const { data, errors } = await api.execute(readOperation('run-diff'), variables);
  expect(errors).toBeUndefined();
  return (data as { runDiff: Diff | null }).runDiff;
}

/** Each change as its kind, and the words that each of the two runs found. */
async function changes(variables: Record<string, unknown>): Promise<unknown> {
  const found = await diff(variables);
  return found?.changes.nodes.map(({ kind, article, before, after }) => [
    kind,
    article.key,
    before.map(({ span }) => span.exact),
    after.map(({ span }) => span.exact),
  ]);
}

const FINED = '300 people were fined in Norport';
const HIRED = '70 people were hired in Norport';
const TRAINED = '5 people were trained in Norport';

describe('two runs compared', () => {
  it('are so over the texts that both read', async () => {
    expect(await diff({ from: first.id, to: second.id })).toMatchObject({
      versionsCompared: 2,
      versionsOnlyFrom: 1,
      versionsOnlyTo: 1,
      changes: { totalCount: 3 },
    });
  });

  it('give each claim gained, lost or told otherwise, with its words', async () => {
    expect(await changes({ from: first.id, to: second.id })).toEqual([
      ['LOST', 'quay', [FINED], []],
      ['CHANGED', 'quay', [HIRED], [HIRED]],
      ['GAINED', 'quay', [], [TRAINED]],
    ]);
  });

  it('can be turned round', async () => {
    expect(await changes({ from: second.id, to: first.id })).toEqual([
      ['GAINED', 'quay', [], [FINED]],
      ['CHANGED', 'quay', [HIRED], [HIRED]],
      ['LOST', 'quay', [TRAINED], []],
    ]);
  });

  it('can have others between them, and be narrowed', async () => {
    expect(await changes({ from: first.id, to: third.id })).toEqual([
      ['LOST', 'quay', [FINED], []],
      ['GAINED', 'quay', [], [TRAINED]],
    ]);
    expect(await changes({ from: first.id, to: third.id, kinds: ['GAINED'] })).toEqual([
      ['GAINED', 'quay', [], [TRAINED]],
    ]);
    const ferry = plantedReading(about('ferry')).article.id;
    expect(await changes({ from: first.id, to: third.id, article: ferry })).toEqual([]);
  });

  it('are nothing when one of them is not in the graph', async () => {
    expect(await diff({ from: first.id, to: 'no run' })).toBeNull();
  });

  it('take the same number of statements however much changed', async () => {
    asked.takeStatements();
    await diff({ from: first.id, to: third.id });
    const few = asked.takeStatements();
    await diff({ from: first.id, to: second.id });
    expect(asked.takeStatements()).toEqual(few);
  });
});

describe('what the graph keeps of earlier runs', () => {
  it('is told by nobody at present', async () => {
    const { data } = await api.execute(
      `{ article(key: "quay") { assertions { nodes { span { exact } } } } claims(filter: { text: "fined" }) { totalCount } }`,
    );
    expect(data).toEqual({
      article: {
        assertions: {
          nodes: [
            { span: { exact: '400 people were evacuated in Norport' } },
            { span: { exact: HIRED } },
            { span: { exact: TRAINED } },
          ],
        },
      },
      claims: { totalCount: 0 },
    });
  });

  it('goes with its article', async () => {
    await deleteArticle(graph, 'quay', NO_WORDS);
    expect(await diff({ from: first.id, to: second.id })).toMatchObject({
      versionsCompared: 1,
      changes: { totalCount: 0 },
    });
    expect(await canonicalText(graph.reader)).not.toContain('fined');
  });
});
