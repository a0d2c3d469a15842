import { z } from 'zod';

import { type AuditRecordRow } from '../domain/audit.ts';
import { type IngestJobRow } from '../domain/ingest-order.ts';
import { instant, text, texts } from './row-values.ts';

/** What is written down of a change, as it comes out of the database. */
export const auditRecord = z
  .object({
    __typename: z.literal('AuditRecord'),
    id: z.string(),
    change: z.string(),
    subject: texts,
    caller: z.string(),
    clientKey: z.string(),
    inputHash: z.string(),
    outcome: z.string(),
    errorCode: text,
    error: text,
    at: instant,
  })
  // Nobody else writes these nodes, and no other words than the domain's.
  .transform((row) => row as unknown as AuditRecordRow & Record<string, unknown>);

const problem = z.object({
  number: z.number(),
  key: z.string(),
  code: z.string(),
  message: z.string(),
});

/** How far articles are that were handed in together. */
export const ingestJob = z
  .object({
    __typename: z.literal('IngestJob'),
    id: z.string(),
    caller: z.string(),
    at: instant,
    received: z.number(),
    done: z.number(),
    unchanged: z.number(),
    failed: z.number(),
    problems: z.array(problem),
  })
  .transform((row) => row as IngestJobRow & Record<string, unknown>);
