import { z } from 'zod';

/** An article to be put beside those of the same event. */
export interface ClustersItem {
  readonly id: string;
  readonly outlet: string | null;
  /** ISO 8601; null when it is not known. */
  readonly date: string | null;
  readonly title: string | null;
  readonly text: string;
}

const words = z
  .string()
  .nullish()
  .transform((value) => value ?? null);

/** The only fields of an article that the task `clusters` may read; the text comes whole or in paragraphs. */
export const clustersFields: z.ZodType<ClustersItem> = z
  .object({
    id: z.string(),
    outlet: words,
    date: words,
    title: words,
    text: z.string().optional(),
    paragraphs: z.array(z.string()).optional(),
  })
  .transform(({ text, paragraphs, ...item }, context) => {
    const whole = text ?? paragraphs?.join('\n');
    if (whole !== undefined) return { ...item, text: whole };
    context.addIssue({
      code: 'custom',
      message: 'wanted a field "text" or "paragraphs", found none',
    });
    return z.NEVER;
  });

/** Articles with the same cluster tell of the same event. */
export interface ClustersPrediction {
  readonly id: string;
  readonly cluster: string;
}
