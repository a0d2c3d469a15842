import { type IngestState } from './graph-store.ts';

/** One row of the ledger. */
export interface IngestRow {
  readonly __typename: 'Ingest';
  readonly key: string;
  readonly state: IngestState;
  readonly attempts: number;
  readonly textHash: string | null;
  readonly errorCode: string | null;
  readonly at: string | null;
  readonly runId: string | null;
}

/** How many of each thing the graph holds. */
export interface StatsRow {
  readonly __typename: 'Stats';
  readonly articles: number;
  readonly versions: number;
  readonly outlets: number;
  readonly people: number;
  readonly organizations: number;
  readonly countries: number;
  readonly places: number;
  readonly unnamedSources: number;
  readonly claims: number;
  readonly assertions: number;
  readonly contradictions: number;
  readonly corroborations: number;
  readonly qualifications: number;
  readonly stories: number;
}
