import { readFileSync } from 'node:fs';

/** The schema as it is written, which is the contract. */
export const typeDefs = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8');
