import { type GraphImport } from '../../domain/graph-import.ts';
import { type ParseKnowledge } from '../../domain/knowledge-parse.ts';

/** What an import works with. */
export interface ImportParts {
  /** Begins to read the file. */
  readonly open: () => AsyncIterable<Uint8Array>;
  /** What the ledger is told to have been the source. */
  readonly origin: string;
  readonly graph: GraphImport;
  /** The canonical lines of what the graph holds. */
  readonly lines: () => AsyncIterable<string>;
  readonly parse: ParseKnowledge;
  readonly signal?: AbortSignal;
}
