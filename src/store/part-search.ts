import { type PartWanted } from '../domain/graph-part.ts';
import { type GraphConnection } from './connect.ts';

/** Types of nodes and edges by their names, in order. */
export interface TypesWanted {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
}

/** Where to look for a part of the graph, and for what. */
export interface PartSearch {
  readonly connection: GraphConnection;
  readonly wanted: PartWanted;
  readonly types: TypesWanted;
  readonly signal: AbortSignal | undefined;
}
