/** What has come into a graph since a certain change. */
export interface GraphNews {
  /** The number of the last change that is told of. */
  readonly upTo: number;
  /** Articles that were read. */
  readonly articles: readonly string[];
  /** Contradictions that were not there before. */
  readonly contradictions: readonly string[];
  /** Jobs that came in or went on. */
  readonly jobs: readonly string[];
}

/** Tells what has come into a graph, whoever brought it. */
export interface NewsReader {
  /** @param since the number of a change; null only to learn the number of the last */
  news(since: number | null, signal?: AbortSignal): Promise<GraphNews>;
}
