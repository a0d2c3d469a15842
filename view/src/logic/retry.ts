const FIRST_MILLISECONDS = 1_000;
const LONGEST_MILLISECONDS = 60_000;
/** What passes by itself: no connection at all, too many clients, a server that is about to start or to stop. */
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504]);

/** Whether it is worth coming again after an answer of this status; null where there was no answer. */
export function isPassing(status: number | null): boolean {
  return status === null || PASSING.has(status);
}

/** How long to wait before the next try, the longer the more have failed in a row. */
export function pauseBefore(failures: number): number {
  return Math.min(LONGEST_MILLISECONDS, FIRST_MILLISECONDS * 2 ** failures);
}
