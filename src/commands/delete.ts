import { readConfig } from '../config.ts';
import { type GraphReader } from '../domain/graph-store.ts';
import { loadKnowledge } from '../fetch/load-knowledge.ts';
import { deleteArticle } from '../ingest/delete-article.ts';
import { lostSupport } from '../ingest/lost-support.ts';
import { canonicalUrl } from '../lib/canonical-url.ts';
import { EXIT } from './exit-code.ts';
import { openPageCopies } from './open-web.ts';
import { type Output } from './output.ts';
import { type Surroundings } from './surroundings.ts';
import { withGraph } from './with-graph.ts';

/**
 * Takes articles out of the graph, one transaction each, and their pages out of those kept; stops at the first
 * key that no article has. A dry run only tells which claims would lose their last support.
 */
export function runDelete(
  surroundings: Surroundings,
  output: Output,
  request: { readonly keys: readonly string[]; readonly dryRun: boolean },
): Promise<number> {
  const { keys, dryRun } = request;
  const copies = openPageCopies(surroundings);
  return withGraph({ surroundings, output }, async (graph) => {
    if (dryRun) return tellLoss(graph.reader, output, keys);
    const { comparison } = await loadKnowledge(
      readConfig(surroundings.environment).knowledgeFolder,
    );
    for (const key of keys) {
      if (surroundings.signal.aborted) return EXIT.interrupted;
      // First, so that a delete which is cut off can be asked for again.
      const address = canonicalUrl(key);
      if (address !== null) await copies.forget(address);
      await deleteArticle(graph, key, comparison);
      if (output.isJson) output.answer(JSON.stringify({ key, deleted: true }));
      else output.say(`deleted ${key}`);
    }
    return EXIT.ok;
  });
}

async function tellLoss(
  reader: GraphReader,
  output: Output,
  keys: readonly string[],
): Promise<number> {
  for await (const { id, statement } of lostSupport(reader, keys)) {
    output.answer(output.isJson ? JSON.stringify({ claim: id, statement }) : statement);
  }
  return EXIT.ok;
}
