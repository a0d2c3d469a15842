import { setTimeout as pause } from 'node:timers/promises';

import { type GraphReader } from '../../domain/graph-store.ts';
import { LIMITS } from '../../domain/limits.ts';
import { ingest, type IngestParts } from '../pipeline.ts';
import { orderedDocuments, type OrderTools } from './ordered-documents.ts';

/** What reads the orders of a graph, one after the other. */
export interface OrderReading {
  /** There may be an order to read. */
  wake(): void;
  /** Finishes what is being written, and leaves the rest for the next start. */
  stop(): Promise<void>;
}

/** What reading orders takes. */
export interface OrderParts extends Omit<IngestParts, 'reader' | 'signal'> {
  readonly reader: Pick<GraphReader, 'nextOrder' | 'storedArticles' | 'ledger'>;
  readonly tools: Omit<OrderTools, 'signal'>;
  /** Told when the database stops an order, which is tried again a while later. */
  readonly onFailure: (error: unknown) => void;
}

/** Begins with what an earlier start has left. What waits is asked of the graph each time, so that nothing is lost with this process. */
export function readOrders(parts: OrderParts): OrderReading {
  const stop = new AbortController();
  let mayBeMore = true;
  let wakeUp = (): void => undefined;
  const sleep = (): Promise<void> =>
    new Promise((resolve) => {
      wakeUp = resolve;
      if (mayBeMore || stop.signal.aborted) resolve();
    });
  const work = async (): Promise<void> => {
    while (!stop.signal.aborted) {
      mayBeMore = false;
      while (await readNext(parts, stop.signal));
      await sleep();
    }
  };
  const working = work();
  return {
    wake: () => {
      mayBeMore = true;
      wakeUp();
    },
    stop: async () => {
      stop.abort();
      wakeUp();
      await working;
    },
  };
}

/** Reads what waits longest; false when there is nothing to read any more. */
async function readNext(parts: OrderParts, signal: AbortSignal): Promise<boolean> {
  const { reader, tools, onFailure } = parts;
  try {
    const order = signal.aborted ? null : await reader.nextOrder();
    if (order === null) return false;
    const documents = orderedDocuments(order, { ...tools, signal });
    const events = ingest(documents, { ...parts, signal });
    while ((await events.next()).done !== true);
  } catch (error) {
    if (signal.aborted) return false;
    onFailure(error);
    await pause(LIMITS.orderRetryMilliseconds, null, { signal }).catch(() => undefined);
  }
  return true;
}
