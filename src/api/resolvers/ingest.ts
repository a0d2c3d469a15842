import { type IngestResolvers } from '../generated/schema-types.ts';

/** One row of the ledger. */
export const Ingest: IngestResolvers = {
  run: ({ runId }, _args, { load }) => load.optional('ExtractionRun', runId),
};
