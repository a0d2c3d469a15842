import { z } from 'zod';

import { type OutletEntry } from '../domain/knowledge.ts';

/** The shape of `outlets.json`. */
export const outletTable: z.ZodType<{ readonly outlets: readonly OutletEntry[] }> = z.object({
  outlets: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      aliases: z.array(z.string()),
      domain: z.string().nullable(),
      countryCode: z.string().length(2).nullable(),
      wikidataId: z.string().nullable(),
      wire: z.boolean(),
      ambiguous: z.array(z.string()).optional(),
    }),
  ),
});
