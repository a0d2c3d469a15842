import { z } from 'zod';

import { type IntegrityLexicon } from '../domain/integrity.ts';

const words = z.array(z.string()).readonly();

/** The shape of `integrity.json`. */
export const integrityFile: z.ZodType<IntegrityLexicon> = z.object({
  promptResidue: z.object({ exact: words, starts: words, contains: words }),
});
