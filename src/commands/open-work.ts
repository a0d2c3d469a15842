import { type Config, readConfig } from '../config.ts';
import { type ArticleReader } from '../ingest/article-reader.ts';
import { createArticleReader } from './create-article-reader.ts';
import { type LazyReader, openReader } from './open-reader.ts';
import { type OpenedGraph, openGraph } from './open-graph.ts';
import { type Output } from './output.ts';
import { type Surroundings } from './surroundings.ts';

/** All that reading and writing articles takes. */
export interface Work {
  readonly config: Config;
  readonly graph: OpenedGraph;
  readonly engine: LazyReader;
  readonly articles: ArticleReader;
}

/** Opens graph and reader for some work, and closes both whatever becomes of it. */
export async function withWork<Result>(
  request: {
    readonly surroundings: Surroundings;
    readonly output: Output;
    readonly adopt?: boolean | undefined;
  },
  work: (parts: Work) => Promise<Result>,
): Promise<Result> {
  const config = readConfig(request.surroundings.environment);
  const engine = openReader({ ...request, config });
  try {
    const articles = await createArticleReader(engine.annotator, config.knowledgeFolder);
    const graph = await openGraph({ ...request, config });
    try {
      return await work({ config, graph, engine, articles });
    } finally {
      await graph.close();
    }
  } finally {
    await engine.close();
  }
}
