import { buildSchema, type GraphQLInterfaceType } from 'graphql';

import { type AnswerReader } from '../../src/api/answer-reader.ts';
import { typeDefs } from '../../src/api/schema.ts';
import { type Annotator } from '../../src/domain/annotation.ts';
import { loadKnowledge } from '../../src/fetch/load-knowledge.ts';
import { type ArticleReader } from '../../src/ingest/article-reader.ts';
import { createChanges } from '../../src/ingest/changes/create-changes.ts';
import { readOrders } from '../../src/ingest/changes/read-orders.ts';
import { readArticle } from '../../src/ingest/read-article.ts';
import { emptyGraph, runRaw, type TestGraph } from './empty-graph.ts';
import { fillGraph } from './fill-graph.ts';
import { aRun } from './generated-readings.ts';
import { type HttpApi, serveReader } from './http-api.ts';
import { NO_WORDS } from './no-words.ts';
import { testDatabase } from './test-database.ts';

/** An endpoint over a real graph that can be changed, and whose articles are read without a reader of English. */
export interface HostileScene {
  readonly graph: TestGraph;
  readonly api: HttpApi;
  /** What went wrong where articles are read. */
  readonly failures: readonly unknown[];
  close(): Promise<void>;
}

const never = (what: string) => () => Promise.reject(new Error(`nothing is to be ${what}`));
const noAnnotator: Annotator = {
  engine: 'none',
  annotate: never('annotated'),
  tagTokens: never('tagged'),
};
const tools = {
  web: { get: never('fetched'), close: () => Promise.resolve() },
  readHtml: never('read as a page'),
};

/** Opens one over a small graph. */
export async function openHostileScene(): Promise<HostileScene> {
  const graph = await emptyGraph();
  await fillGraph(await testDatabase(), 4);
  const { reader, writer } = graph;
  const failures: unknown[] = [];
  const onFailure = (error: unknown): void => void failures.push(error);
  const reading = readOrders({ reader, writer, tools, onFailure, articles: await unread() });
  const changes = createChanges({
    writer,
    comparison: () => Promise.resolve(NO_WORDS),
    forgetPage: () => Promise.resolve(),
    onOrder: () => {
      reading.wake();
    },
  });
  // Planning whole questions, each for the first time, would take longer than all else.
  const stepwise: AnswerReader = {
    nodes: (ids, signal) => reader.nodes(ids, signal),
    related: (request) => reader.related(request),
    list: (request) => reader.list(request),
  };
  const api = await serveReader(stepwise, {}, changes);
  return {
    ...{ graph, api, failures },
    close: async () => {
      await api.close();
      await reading.stop();
      await graph.connection.close();
    },
  };
}

/** Keeps what a text says of itself and asks nobody what it claims: for texts in no language that is read. */
async function unread(): Promise<ArticleReader> {
  const knowledge = await loadKnowledge(null);
  return {
    run: aRun(),
    comparison: NO_WORDS,
    read: (document) => readArticle(document, noAnnotator, knowledge),
  };
}

/** What a database says of its own shape: what it holds to be unique, what it looks up, and the names of all sorts of things. */
export async function shapeOfDatabase({ connection }: TestGraph): Promise<unknown> {
  const columns = 'name, type, labelsOrTypes, properties';
  return Promise.all(
    [
      `SHOW CONSTRAINTS YIELD ${columns} RETURN ${columns} ORDER BY name`,
      `SHOW INDEXES YIELD ${columns} RETURN ${columns} ORDER BY name`,
      'CALL db.labels() YIELD label RETURN label ORDER BY label',
      'CALL db.relationshipTypes() YIELD relationshipType AS type RETURN type ORDER BY type',
    ].map((text) => runRaw(connection, text)),
  );
}

/** An id of each type of the schema that a graph has something of. */
export async function idsByType({ connection }: TestGraph): Promise<Record<string, string>> {
  const schema = buildSchema(typeDefs);
  const node = schema.getType('Node') as GraphQLInterfaceType;
  const known = new Set(schema.getPossibleTypes(node).map(({ name }) => name));
  const rows = await runRaw(
    connection,
    `MATCH (node:Counterclaim) UNWIND labels(node) AS type RETURN type, min(node.id) AS id
     UNION MATCH ()-[edge:CONTRADICTS|CORROBORATES|QUALIFIES]->()
     WITH {CONTRADICTS: 'Contradiction', CORROBORATES: 'Corroboration', QUALIFIES: 'Qualification'}[type(edge)] AS type, edge
     RETURN type, min(edge.id) AS id`,
  );
  const pairs = rows.map(({ type, id }) => [String(type), String(id)] as const);
  return Object.fromEntries(pairs.filter(([type]) => known.has(type)));
}
