import { z } from 'zod';

/** An article whose citations are asked for. */
export interface CitesItem {
  readonly id: string;
  readonly outlet: string | null;
  readonly date: string | null;
  readonly text: string;
}

const words = z
  .string()
  .nullish()
  .transform((value) => value ?? null);

/** The only fields of an article that the task `cites` may read; the title stands in the text too. */
export const citesFields: z.ZodType<CitesItem> = z.object({
  id: z.string(),
  outlet: words,
  date: words,
  text: z.string(),
});

/** The agencies that the task asks for. */
export type Wire = 'AP' | 'UPI' | 'AFP' | 'Reuters';

/** Which outlets an article leans on, and which agency wrote it. */
export interface CitesPrediction {
  readonly id: string;
  /** Sorted. */
  readonly cited_outlets: readonly string[];
  readonly wire: Wire | null;
}
