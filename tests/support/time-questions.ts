import { type Api, createApi } from '../../src/api/server.ts';
import { emptyGraph, type TestGraph } from './empty-graph.ts';
import { type GivenText, readIntoGraph } from './read-into-graph.ts';
import { readOperation } from './saved-operations.ts';
import { type TimeAnswer } from './time-answers.ts';

/** A graph of texts that saved operations can be asked of. */
export interface AskedGraph {
  readonly graph: TestGraph;
  /** What a saved operation answers; about the largest story when it wants one. */
  ask(name: string, variables?: Readonly<Record<string, unknown>>): Promise<TimeAnswer>;
  /** Ids of articles by key. */
  ids(keys: readonly string[]): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** Reads texts into an empty graph, with the real reader. */
export async function askedGraph(texts: readonly GivenText[]): Promise<AskedGraph> {
  const graph = await emptyGraph();
  await readIntoGraph(graph, texts);
  const api = await createApi({ reader: graph.reader });
  return {
    graph,
    ask: async (name, variables = {}) => {
      const document = readOperation(name);
      const story = document.includes('$story: ID!') ? { story: await largestStory(api) } : {};
      return (await answer(api, document, { ...story, ...variables })) as TimeAnswer;
    },
    ids: async (keys) =>
      (await graph.reader.storedArticles(keys)).map(({ articleId }) => articleId),
    close: async () => {
      await api.close();
      await graph.connection.close();
    },
  };
}

async function largestStory(api: Api): Promise<string | undefined> {
  const data = await answer(api, '{ stories(first: 1) { nodes { id } } }');
  return (data as { stories: { nodes: { id: string }[] } }).stories.nodes[0]?.id;
}

async function answer(
  api: Api,
  document: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<unknown> {
  const { data, errors } = await api.execute(document, variables);
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}
