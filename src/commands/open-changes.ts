import { type Config } from '../config.ts';
import { type Changes } from '../domain/changes.ts';
import { loadKnowledge } from '../fetch/load-knowledge.ts';
import { createChanges } from '../ingest/changes/create-changes.ts';
import { canonicalUrl } from '../lib/canonical-url.ts';
import { type OpenedGraph } from './open-graph.ts';
import { openPageCopies } from './open-web.ts';
import { type Surroundings } from './surroundings.ts';

/** Where the changes come from. */
interface OpenedFor {
  readonly surroundings: Surroundings;
  /** Told that articles were handed in; null where nothing reads them. */
  readonly onOrder: (() => void) | null;
}

/** What the endpoint may change in an open graph. */
export function openChanges(
  { writer }: Pick<OpenedGraph, 'writer'>,
  config: Pick<Config, 'knowledgeFolder'>,
  { surroundings, onOrder }: OpenedFor,
): Changes {
  const copies = openPageCopies(surroundings);
  return createChanges({
    writer,
    onOrder,
    comparison: async () => (await loadKnowledge(config.knowledgeFolder)).comparison,
    forgetPage: async (key) => {
      const address = canonicalUrl(key);
      if (address !== null) await copies.forget(address);
    },
  });
}
