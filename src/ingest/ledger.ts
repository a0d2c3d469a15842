import { type RawDocument } from '../domain/article.ts';
import {
  type GraphReader,
  type GraphWriter,
  type IngestState,
  type LedgerEntry,
  type StoredArticle,
} from '../domain/graph-store.ts';
import { type ExtractionRun } from '../domain/reading.ts';
import { type Fetched } from '../fetch/fetched.ts';
import { sha256 } from '../lib/stable-id.ts';
import { type IngestEvent } from './ingest-event.ts';

/** An input whose receipt is on the ledger. */
export interface ReceivedInput {
  /** Null when there is nothing to read: it failed already, or this run has read this very text. */
  readonly document: RawDocument | null;
  /** The row of the ledger as it stands. */
  readonly entry: LedgerEntry;
  /** What became of it, if it is not read. */
  readonly event: IngestEvent;
  /** A list says when it was updated. */
  readonly isUpdated: boolean;
}

/** The list of what came in and what became of it. */
export interface Ledger {
  /** Records a batch in one transaction: failed inputs as FAILED, those to be read as RECEIVED. */
  readonly receive: (batch: readonly Fetched[]) => Promise<readonly ReceivedInput[]>;
}

interface LedgerParts {
  readonly reader: Pick<GraphReader, 'storedArticles' | 'ledger'>;
  readonly writer: GraphWriter;
  readonly articles: { readonly run: ExtractionRun };
}

const OPEN_STATES: readonly IngestState[] = ['RECEIVED', 'FAILED'];

/** Opens the ledger of a graph, with the attempts that each unfinished input has had. */
export async function openLedger(parts: LedgerParts): Promise<Ledger> {
  const unfinished = new Map(
    (await parts.reader.ledger(OPEN_STATES)).map((entry) => [entry.key, entry]),
  );
  return {
    receive: async (batch) => {
      const keys = [...new Set(batch.flatMap((one) => (one.ok ? [one.document.key] : [])))];
      const stored = new Map(
        (await parts.reader.storedArticles(keys)).map((article) => [article.key, article]),
      );
      const received = batch.map((one) => {
        const attempts = (unfinished.get(keyOf(one))?.attempts ?? 0) + 1;
        return receiveOne(one, {
          stored: stored.get(keyOf(one)),
          attempts,
          run: parts.articles.run,
        });
      });
      const news = received.filter((one) => isNews(one, unfinished.get(one.entry.key)));
      if (news.length > 0) await recordAll(parts.writer, news);
      return received;
    },
  };
}

function receiveOne(
  fetched: Fetched,
  known: {
    readonly stored: StoredArticle | undefined;
    readonly attempts: number;
    readonly run: ExtractionRun;
  },
): ReceivedInput {
  if (!fetched.ok) return failed(fetched, known.attempts);
  const { key, origin, text, metadata } = fetched.document;
  const textHash = sha256(text);
  const isUnchanged = known.stored?.textHash === textHash && known.stored.runId === known.run.id;
  const entry: LedgerEntry = {
    key,
    origin,
    state: isUnchanged ? 'DONE' : 'RECEIVED',
    attempts: known.attempts,
    textHash,
    runId: isUnchanged ? known.run.id : null,
    errorCode: null,
    error: null,
    metadata: JSON.stringify(metadata),
    ...orderedBy(fetched, isUnchanged),
  };
  const document = isUnchanged ? null : fetched.document;
  const isUpdated = metadata.hints?.updated !== undefined;
  return { document, entry, event: { key, origin, outcome: 'UNCHANGED' }, isUpdated };
}

function failed(fetched: Fetched & { readonly ok: false }, attempts: number): ReceivedInput {
  const { key, origin, code, message } = fetched;
  const entry: LedgerEntry = {
    key,
    origin,
    state: 'FAILED',
    attempts,
    textHash: null,
    runId: null,
    errorCode: code,
    error: message,
    ...orderedBy(fetched, false),
  };
  const event = { key, origin, outcome: 'FAILED', code, message } as const;
  return { document: null, entry, event, isUpdated: false };
}

function orderedBy({ ordered }: Fetched, isUnchanged: boolean): Pick<LedgerEntry, 'ordered'> {
  return ordered === undefined ? {} : { ordered: { id: ordered, isUnchanged } };
}

/**
 * What is done and stays done needs no new row, unless somebody waits to hear of it, or a list says that it was updated: else it
 * would be fetched at each round.
 */
function isNews({ entry, isUpdated }: ReceivedInput, unfinished: LedgerEntry | undefined): boolean {
  const { state, ordered } = entry;
  return state !== 'DONE' || unfinished !== undefined || isUpdated || ordered !== undefined;
}

async function recordAll(writer: GraphWriter, inputs: readonly ReceivedInput[]): Promise<void> {
  await writer.transact(async (transaction) => {
    for (const { entry } of inputs) await transaction.record(entry);
  });
}

function keyOf(fetched: Fetched): string {
  return fetched.ok ? fetched.document.key : fetched.key;
}
