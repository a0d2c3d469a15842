import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { type Entity } from '../../../src/domain/entity.ts';
import { type ArticleReading } from '../../../src/domain/reading.ts';
import { deleteArticle } from '../../../src/ingest/delete-article.ts';
import { stableId } from '../../../src/lib/stable-id.ts';
import { bodyKey, personKey } from '../../../src/reconcile/entities/identity-key.ts';
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

let graph: TestGraph;

beforeAll(async () => {
  graph = await emptyGraph();
}, 120_000);
beforeEach(() => dropNews(graph.connection));
afterAll(() => graph.connection.close());

const NICKNAMES = [['Rebecca', 'Becky']];

function named(kind: 'PERSON' | 'ORGANIZATION', name: string): Entity {
  const identityKey = kind === 'PERSON' ? personKey(name, NICKNAMES) : bodyKey(name);
  return {
    id: stableId(kind.toLowerCase(), name.toLowerCase()),
    kind,
    name,
    aliases: [],
    title: null,
    countryCode: null,
    wikidataId: null,
    domain: null,
    isOffice: false,
    identityKey,
  };
}

/** An article that names nobody but these. */
function articleNaming(number: number, entities: readonly Entity[]): ArticleReading {
  const { article } = aReading(number);
  return {
    article,
    outletId: null,
    entities,
    mentions: [],
    experts: [],
    unnamedSources: [],
    claims: [],
    assertions: [],
    citations: [],
    integritySignals: [],
    story: { words: [], weights: [], published: null },
    signature: { minima: [], runs: 0 },
  };
}

/** Whom the graph takes an entity for, as the API reads it. */
async function sameAs(entity: Entity): Promise<readonly unknown[]> {
  const [page] = await graph.reader.related({
    field: 'Entity.sameAs',
    parentIds: [entity.id],
    page: { first: 10, after: null, withTotal: false },
    filter: {},
  });
  return (page?.rows ?? []).map(({ row }) => {
    const { judgement, by, node } = row as { judgement: string; by: string; node: Entity };
    return { judgement, by, name: node.name };
  });
}

const rebecca = named('PERSON', 'Rebecca Moe');
const becky = named('PERSON', 'Becky L. Moe');
const coalition = named('ORGANIZATION', 'Harbour Health Coalition');
const acronym = named('ORGANIZATION', 'HHC');
const other = named('ORGANIZATION', 'Hill Housing Committee');
const readings = [
  articleNaming(1, [rebecca, coalition]),
  articleNaming(2, [becky, acronym]),
  articleNaming(3, [other]),
];
const judge = (judgement: 'SAME' | 'NOT_SAME' | 'UNSURE'): Promise<boolean> =>
  graph.writer.transact((transaction) =>
    transaction.judge({ oneId: becky.id, otherId: rebecca.id, judgement, by: 'Ada', note: null }),
  );

describe('who may be one', () => {
  it('is suggested for variants of a name and for acronyms, and nobody is merged', async () => {
    await writeReadings(graph.writer, readings);
    expect(await sameAs(rebecca)).toEqual([
      { judgement: 'UNSURE', by: 'rule:name-variant', name: 'Becky L. Moe' },
    ]);
    expect(await sameAs(acronym)).toEqual([
      { judgement: 'UNSURE', by: 'rule:acronym', name: 'Harbour Health Coalition' },
      { judgement: 'UNSURE', by: 'rule:acronym', name: 'Hill Housing Committee' },
    ]);
    expect(await sameAs(other)).toEqual([{ judgement: 'UNSURE', by: 'rule:acronym', name: 'HHC' }]);
  });

  it('does not depend on the order of arrival', async () => {
    await writeReadings(graph.writer, readings);
    const text = await canonicalText(graph.reader);
    await dropNews(graph.connection);
    await writeReadings(graph.writer, [...readings].reverse());
    expect(await canonicalText(graph.reader)).toBe(text);
    expect(text).toContain('"SAME_AS"');
  });

  it('goes with the last article that names one of them', async () => {
    await writeReadings(graph.writer, readings);
    await deleteArticle(graph, readings[1]?.article.key ?? '', NO_WORDS);
    expect(await sameAs(rebecca)).toEqual([]);
  });
});

describe('a person’s judgement', () => {
  it('goes before the rule’s, is kept when articles are read again, and can be taken back', async () => {
    await writeReadings(graph.writer, readings);
    expect(await judge('SAME')).toBe(true);
    const judged = [{ judgement: 'SAME', by: 'Ada', name: 'Becky L. Moe' }];
    expect(await sameAs(rebecca)).toEqual(judged);
    await writeReadings(graph.writer, readings, { run: aRun(2) });
    expect(await sameAs(rebecca)).toEqual(judged);
    await judge('NOT_SAME');
    expect(await sameAs(rebecca)).toEqual([{ ...judged[0], judgement: 'NOT_SAME' }]);
    expect(await runRaw(graph.connection, 'MATCH (review:Review) RETURN review.by AS by')).toEqual([
      { by: 'Ada' },
    ]);
  });

  it('stays when both go and come back, in whatever order', async () => {
    await writeReadings(graph.writer, readings);
    await judge('SAME');
    for (const { article } of readings) await deleteArticle(graph, article.key, NO_WORDS);
    expect(await sameAs(rebecca)).toEqual([]);
    await writeReadings(graph.writer, [...readings].reverse());
    expect(await sameAs(becky)).toEqual([{ judgement: 'SAME', by: 'Ada', name: 'Rebecca Moe' }]);
  });

  it('may join whom no rule joins', async () => {
    await writeReadings(graph.writer, readings);
    await graph.writer.transact((transaction) =>
      transaction.judge({
        oneId: coalition.id,
        otherId: other.id,
        judgement: 'NOT_SAME',
        by: 'Ada',
        note: 'two bodies',
      }),
    );
    await writeReadings(graph.writer, readings, { run: aRun(2) });
    expect(await sameAs(coalition)).toEqual([
      { judgement: 'UNSURE', by: 'rule:acronym', name: 'HHC' },
      { judgement: 'NOT_SAME', by: 'Ada', name: 'Hill Housing Committee' },
    ]);
  });

  it('is refused for whom the graph does not have', async () => {
    expect(await judge('SAME')).toBe(false);
  });
});
