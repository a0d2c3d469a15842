/** A signal that is aborted with another one, or when so many milliseconds are over. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** It is of no use any more. */
  end(): void;
}

/** Holds on to the other signal only until it ends. */
export function withDeadline(other: AbortSignal, milliseconds: number): Deadline {
  const controller = new AbortController();
  const abort = (): void => {
    controller.abort();
  };
  const timer = setTimeout(abort, milliseconds);
  if (other.aborted) abort();
  else other.addEventListener('abort', abort, { once: true });
  return {
    signal: controller.signal,
    end: () => {
      clearTimeout(timer);
      other.removeEventListener('abort', abort);
    },
  };
}
