/** Which part of a graph is wanted; what is null or empty narrows nothing. */
export interface PartWanted {
  /** A story's id, or one that it had before it grew. */
  readonly story: string | null;
  /** An article's id or key. */
  readonly article: string | null;
  /** What to start from, by id. */
  readonly around: readonly string[];
  /** How many steps from there, and how many nodes at most. */
  readonly hops: number;
  readonly first: number;
  /** Edges of which an end is left out are left out too. */
  readonly nodeTypes: readonly string[];
  readonly edgeTypes: readonly string[];
}

/** A node or edge by its properties, with its type and, of an edge, both ends. */
type ExportedRow = Readonly<Record<string, unknown>>;

/** A graph, or a part of one, row by row: no edge without both its nodes. */
export interface GraphRows {
  /** Every node and edge, one map each, ordered by type, then id; the recorded clock, ledger and reviews left out. */
  canonicalRows(): AsyncIterable<ExportedRow>;
  /** The same rows with all nodes before the edges, for formats that want them so. */
  nodesThenEdges(): AsyncIterable<ExportedRow>;
}

/** A part of a graph, and what a bound on it left out. */
export interface GraphPart extends GraphRows {
  readonly omittedNodes: number;
  readonly omittedEdges: number;
}

/** Finds parts of a graph. */
export interface PartReader {
  /** @throws CounterclaimError NOT_FOUND for what is not in the graph, BAD_INPUT for a type that it does not have */
  part(wanted: PartWanted, signal?: AbortSignal): Promise<GraphPart>;
}
