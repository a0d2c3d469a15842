import { setTimeout } from 'node:timers/promises';

/** How long a list grows: to so many items, or until so long after its first item. */
interface BatchBounds {
  readonly size: number;
  readonly milliseconds: number;
}

const LATE = Symbol('late');

/**
 * A stream in lists of at most `size` items, for work that is cheaper done together. Items that come slowly
 * are not kept waiting for the others: a list is given out when its time is over, however short it is.
 */
export async function* inBatches<Item>(
  items: AsyncIterable<Item>,
  bounds: BatchBounds,
): AsyncGenerator<readonly Item[]> {
  const iterator = items[Symbol.asyncIterator]();
  const source = { iterator, coming: askNext(iterator) };
  try {
    for (let batch = await nextBatch(source, bounds); batch.length > 0;) {
      yield batch;
      batch = await nextBatch(source, bounds);
    }
  } finally {
    await iterator.return?.();
  }
}

/** An iterator with the item that it was asked for last. */
interface Source<Item> {
  readonly iterator: AsyncIterator<Item>;
  coming: Promise<IteratorResult<Item>>;
}

async function nextBatch<Item>(
  source: Source<Item>,
  { size, milliseconds }: BatchBounds,
): Promise<readonly Item[]> {
  const first = await source.coming;
  if (first.done === true) return [];
  const batch = [first.value];
  source.coming = askNext(source.iterator);
  const timer = new AbortController();
  const late = setTimeout(milliseconds, LATE, { signal: timer.signal }).catch(() => LATE);
  while (batch.length < size) {
    const next = await Promise.race([source.coming, late]);
    if (typeof next === 'symbol' || next.done === true) break;
    batch.push(next.value);
    source.coming = askNext(source.iterator);
  }
  timer.abort();
  return batch;
}

/** A failure before anybody waits for the item is told to whoever waits for it next, and to nobody else. */
function askNext<Item>(iterator: AsyncIterator<Item>): Promise<IteratorResult<Item>> {
  const coming = iterator.next();
  coming.catch(() => undefined);
  return coming;
}
