import { storedDocuments } from '../ingest/stored-documents.ts';
import { ingestEvents } from './ingest.ts';
import { showIngest } from './ingest-progress.ts';
import { withWork } from './open-work.ts';
import { type Output } from './output.ts';
import { type Surroundings } from './surroundings.ts';

/** Reads stored articles again with the present rules; what they have read already stays as it is. */
export function runReread(
  surroundings: Surroundings,
  output: Output,
  keys: readonly string[],
): Promise<number> {
  return withWork({ surroundings, output }, async (work) => {
    const documents = storedDocuments(work.graph.reader, keys);
    const events = ingestEvents(work, documents, surroundings.signal);
    return (await showIngest(events, output, { signal: surroundings.signal })).exitCode;
  });
}
