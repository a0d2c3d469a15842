/** What is known of a request for its log line and the metrics: never its text, its variables or its headers. */
export interface RequestNotes {
  /** The name of who asks; null for somebody who was not let in. */
  caller: string | null;
  /** The address that the request comes from, as far as it is known. */
  address: string | null;
  /** The name of the operation, if it has one. */
  operation: string | null;
  /** The name of the saved operation that it is. */
  saved: string | null;
  cost: { readonly depth: number; readonly nodes: number } | null;
  /** The codes of the errors in the answer, each once. */
  codes: readonly string[];
  /** What went wrong inside, for the log only. */
  readonly causes: unknown[];
}

/** Notes of a request that has just come. */
export function newNotes(): RequestNotes {
  return {
    caller: null,
    address: null,
    operation: null,
    saved: null,
    cost: null,
    codes: [],
    causes: [],
  };
}
