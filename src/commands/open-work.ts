import { type Config, readConfig } from '../config.ts';
import { createArticleReader, type Readers } from './create-article-reader.ts';
import { type LazyReader, openReader } from './open-reader.ts';
import { type OpenedGraph, openGraph } from './open-graph.ts';
import { type Output } from './output.ts';
import { type Surroundings } from './surroundings.ts';

/** All that reading and writing articles takes. */
export interface Work extends Readers {
  readonly config: Config;
  readonly graph: OpenedGraph;
  readonly engine: LazyReader;
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
    const readers = await createArticleReader(engine.annotator, config.knowledgeFolder);
    try {
      const graph = await openGraph({ ...request, config });
      try {
        return await work({ config, graph, engine, ...readers });
      } finally {
        await graph.close();
      }
    } finally {
      await readers.close();
    }
  } finally {
    await engine.close();
  }
}
