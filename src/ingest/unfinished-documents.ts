import { type GraphReader } from '../domain/graph-store.ts';
import { fetchDocuments, type FetchSurroundings } from '../fetch/fetch-documents.ts';
import { type Fetched, failedInput } from '../fetch/fetched.ts';
import { ORDER_ORIGIN } from './changes/ordered-documents.ts';

/** The documents that were received and never finished, read again from where they came. */
export async function* unfinishedDocuments(
  reader: Pick<GraphReader, 'ledger'>,
  surroundings: FetchSurroundings,
): AsyncGenerator<Fetched> {
  const received = new Map(
    (await reader.ledger(['RECEIVED']))
      // What was handed to the endpoint is kept there until it is read.
      .filter(({ origin }) => !origin.startsWith(ORDER_ORIGIN))
      .map(({ origin, key }) => [origin, key]),
  );
  const files = new Set([...received.keys()].map((origin) => fileOf(origin)));
  files.delete('stdin');
  for await (const fetched of fetchDocuments([...files].sort(), surroundings)) {
    const origin = fetched.ok ? fetched.document.origin : fetched.origin;
    const key = received.get(origin);
    if (key === undefined) continue;
    received.delete(origin);
    yield fetched.ok ? { ok: true, document: { ...fetched.document, key } } : { ...fetched, key };
  }
  for (const [origin, key] of received) {
    const message = 'What was received was wanted again; its origin no longer has it.';
    yield failedInput({ key, origin }, 'UNREADABLE', message);
  }
}

/** Without the number of a line; an address can end in a number too. */
function fileOf(origin: string): string {
  return /^https?:/i.test(origin) ? origin : origin.replace(/:\d+$/, '');
}
