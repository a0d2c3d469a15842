import { LOCAL_SERVING, type Serving } from '../../src/api/serving.ts';
import { readSavedOperations } from '../../src/commands/operations.ts';
import { emptyGraph } from './empty-graph.ts';
import { type HttpApi, serveReader } from './http-api.ts';
import { type GivenText, readIntoGraph } from './read-into-graph.ts';
import { seedTexts } from './seed-texts.ts';

/**
 * Serves the five articles, as the real reader reads them, from a real database.
 * @param more texts that are read too
 */
export async function serveSeeds(
  more: readonly GivenText[] = [],
  serving: Partial<Serving> = {},
): Promise<HttpApi> {
  const graph = await emptyGraph();
  await readIntoGraph(graph, [...seedTexts(), ...more]);
  const saved = await readSavedOperations();
  // A busy machine plans slowly, and these tests are about answers.
  const bounds = { ...LOCAL_SERVING.bounds, requestMilliseconds: 60_000 };
  const served = await serveReader(graph.reader, { saved, bounds, ...serving });
  return {
    ...served,
    close: async () => {
      await served.close();
      await graph.connection.close();
    },
  };
}
