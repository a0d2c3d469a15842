import { describe, expect, it } from '@jest/globals';

import { type RawDocument } from '../../../src/domain/article.ts';
import { CounterclaimError } from '../../../src/domain/errors.ts';
import {
  type GraphReader,
  type GraphTransaction,
  type LedgerEntry,
  type StoredArticle,
} from '../../../src/domain/graph-store.ts';
import { type ArticleReading } from '../../../src/domain/reading.ts';
import { type Fetched } from '../../../src/fetch/fetched.ts';
import { ingest } from '../../../src/ingest/pipeline.ts';
import { sha256 } from '../../../src/lib/stable-id.ts';
import { NO_WORDS } from '../../support/no-words.ts';

const RUN = { id: 'run', engine: 'test', version: '1', configHash: 'none' };

const textOf = (key: string, text = `Text of ${key}.`): Fetched => ({
  ok: true,
  document: { key, origin: `/news/${key}.txt`, text, metadata: {} },
});

function readingOf({ key, text }: RawDocument): ArticleReading {
  const language = text.startsWith('Bonjour') ? 'fr' : 'en';
  const article = { id: `id-${key}`, key, text, language, title: null, published: null };
  return {
    article,
    claims: [],
    assertions: [],
    entities: [],
    story: { words: [], weights: [], published: null },
  } as unknown as ArticleReading;
}

/** A graph that only remembers what was asked of it. */
function rememberingGraph(stored: readonly StoredArticle[] = []) {
  const rows = new Map<string, LedgerEntry>();
  const log: string[] = [];
  const transaction: GraphTransaction = {
    claimIdsOf: () => Promise.resolve([]),
    storyCandidates: () => Promise.resolve([]),
    storyNeighbours: () => Promise.resolve([]),
    storyMembers: () => Promise.resolve([]),
    linksAmong: () => Promise.resolve([]),
    comparableClaims: () => Promise.resolve([]),
    apply: ({ reading }) => {
      log.push(`apply ${reading.article.key}`);
      return Promise.resolve();
    },
    remove: () => Promise.resolve(true),
    judge: () => Promise.resolve(false),
    review: () => Promise.resolve(false),
    auditRecord: () => Promise.resolve(null),
    audit: () => Promise.reject(new Error('nothing is written down here')),
    order: () => Promise.resolve(false),
    record: (entry) => {
      log.push(`${entry.state} ${entry.key} ${entry.attempts}`);
      rows.set(entry.key, entry);
      return Promise.resolve();
    },
  };
  const reader = {
    storedArticles: (keys: readonly string[]) =>
      Promise.resolve(stored.filter(({ key }) => keys.includes(key))),
    ledger: (states: readonly string[]) =>
      Promise.resolve([...rows.values()].filter(({ state }) => states.includes(state))),
  } as unknown as GraphReader;
  return {
    reader,
    writer: { transact: <T>(work: (t: GraphTransaction) => Promise<T>) => work(transaction) },
    log,
  };
}

async function run(
  inputs: readonly Fetched[],
  graph = rememberingGraph(),
  options: { signal?: AbortSignal; read?: (document: RawDocument) => Promise<ArticleReading> } = {},
) {
  async function* stream(): AsyncGenerator<Fetched> {
    for (const input of inputs) yield await Promise.resolve(input);
  }
  const read = options.read ?? ((document) => Promise.resolve(readingOf(document)));
  const events = [];
  const parts = {
    ...graph,
    articles: { run: RUN, comparison: NO_WORDS, read },
    ...(options.signal && { signal: options.signal }),
  };
  for await (const event of ingest(stream(), parts)) events.push(event);
  return { events, log: graph.log };
}

describe('ingest', () => {
  it('records the receipt, then writes each reading with its row', async () => {
    const { events, log } = await run([textOf('a'), textOf('b')]);
    expect(events.map(({ outcome }) => outcome)).toEqual(['READ', 'READ']);
    expect(log).toEqual([
      'RECEIVED a 1',
      'RECEIVED b 1',
      'apply a',
      'DONE a 1',
      'apply b',
      'DONE b 1',
    ]);
  });

  it('does not read again what this run has read', async () => {
    const stored = {
      articleId: 'id-a',
      key: 'a',
      versionId: 'v',
      textHash: sha256('Text of a.'),
      runId: 'run',
    };
    const read = () => Promise.reject(new Error('read'));
    const { events, log } = await run([textOf('a')], rememberingGraph([stored]), { read });
    expect(events.map(({ outcome }) => outcome)).toEqual(['UNCHANGED']);
    expect(log).toEqual([]);
  });

  it.each([
    ['another text', { textHash: 'other', runId: 'run' }],
    ['another run', { textHash: sha256('Text of a.'), runId: 'older' }],
  ])('reads again after %s', async (_, difference) => {
    const stored = { articleId: 'id-a', key: 'a', versionId: 'v', ...difference };
    expect((await run([textOf('a')], rememberingGraph([stored]))).log).toContain('apply a');
  });

  it.each([
    ['READER_TIMEOUT', new CounterclaimError('READER_TIMEOUT', 'Too slow.')],
    ['INTERNAL', new TypeError('no such token')],
  ])('records a reader that fails with %s and goes on', async (code, error) => {
    const read = (document: RawDocument) =>
      document.key === 'a' ? Promise.reject(error) : Promise.resolve(readingOf(document));
    const { events, log } = await run([textOf('a'), textOf('b')], rememberingGraph(), { read });
    expect(events).toMatchObject([{ outcome: 'FAILED', code }, { outcome: 'READ' }]);
    expect(log).toContain('FAILED a 1');
    expect(log).not.toContain('apply a');
  });

  it('counts the attempts of what failed before', async () => {
    const graph = rememberingGraph();
    const bad: Fetched = {
      ok: false,
      key: 'x',
      origin: 'x',
      code: 'EMPTY_TEXT',
      message: 'Empty.',
    };
    await run([bad], graph);
    await run([bad], graph);
    expect(graph.log).toEqual(['FAILED x 1', 'FAILED x 2']);
  });

  it('keeps a text in another language and says so', async () => {
    const { events, log } = await run([textOf('a', 'Bonjour à tous.')]);
    expect(events).toMatchObject([{ outcome: 'NOT_ENGLISH', language: 'fr' }]);
    expect(log).toContain('apply a');
  });

  it('stops between two articles', async () => {
    const stop = new AbortController();
    const read = (document: RawDocument) => {
      if (document.key === 'c') stop.abort();
      return Promise.resolve(readingOf(document));
    };
    const inputs = ['a', 'b', 'c', 'd'].map((key) => textOf(key));
    const { log } = await run(inputs, rememberingGraph(), { read, signal: stop.signal });
    expect(log.filter((line) => line.startsWith('RECEIVED'))).toHaveLength(4);
    expect(log).not.toContain('apply d');
  });
});
