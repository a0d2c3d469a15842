import { z } from 'zod';

import { type AuditRecordRow } from '../domain/changes.ts';
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
