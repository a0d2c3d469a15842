import { z } from 'zod';

import { type TextItem, type TokensItem } from './task.ts';

/** The only fields of a text that a task may read. */
export const textFields: z.ZodType<TextItem> = z.object({ id: z.string(), text: z.string() });

/** The only fields of a tokenised sentence that a task may read. */
export const tokenFields: z.ZodType<TokensItem> = z.object({
  id: z.string(),
  tokens: z.array(z.string()),
});
