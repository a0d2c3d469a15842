import { readConfig } from '../config.ts';
import { type OpenedGraph, openGraph } from './open-graph.ts';
import { type Output } from './output.ts';
import { type Surroundings } from './surroundings.ts';

/** Opens the graph for some work without a reader, and closes it whatever becomes of it. */
export async function withGraph<Result>(
  request: {
    readonly surroundings: Surroundings;
    readonly output: Output;
    readonly isImport?: boolean;
  },
  work: (graph: OpenedGraph) => Promise<Result>,
): Promise<Result> {
  const config = readConfig(request.surroundings.environment);
  const graph = await openGraph({ ...request, config });
  try {
    return await work(graph);
  } finally {
    await graph.close();
  }
}
