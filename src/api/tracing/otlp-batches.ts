/** Collects spans and sends them together. */
export interface SpanBatches<Span> {
  add(span: Span): void;
  /** Sends what is left. */
  close(): Promise<void>;
}

/** How much is kept, for how long. */
export interface BatchBounds {
  readonly waiting: number;
  readonly together: number;
  readonly milliseconds: number;
}

const BOUNDS: BatchBounds = { waiting: 2_048, together: 512, milliseconds: 1_000 };

/**
 * Batches of one endpoint, sent one after the other. What comes while too much waits is dropped: nobody's answer waits for it.
 * @param send is not to throw
 */
export function createBatches<Span>(
  send: (spans: readonly Span[]) => Promise<void>,
  bounds: BatchBounds = BOUNDS,
): SpanBatches<Span> {
  const waiting: Span[] = [];
  let timer: NodeJS.Timeout | null = null;
  let sending = Promise.resolve();
  const flush = (): Promise<void> => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    sending = sending.then(async () => {
      while (waiting.length > 0) await send(waiting.splice(0, bounds.together));
    });
    return sending;
  };
  return {
    add: (span) => {
      if (waiting.length < bounds.waiting) waiting.push(span);
      timer ??= setTimeout(() => void flush(), bounds.milliseconds).unref();
    },
    close: flush,
  };
}
