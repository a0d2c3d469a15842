import { type DriftResolvers } from '../generated/schema-types.ts';

/** Two assertions of one article with other certainty. */
export const Drift: DriftResolvers = {
  told: ({ toldId }, _args, { load }) => load.existing('Assertion', toldId),
  basis: ({ basisId }, _args, { load }) => load.existing('Assertion', basisId),
  run: ({ runId }, _args, { load }) => load.optional('ExtractionRun', runId),
};
