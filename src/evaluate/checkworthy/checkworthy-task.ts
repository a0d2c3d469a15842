import { z } from 'zod';

/** A sentence to judge by itself, without its label. */
export interface CheckworthyItem {
  readonly id: string;
  readonly text: string;
}

/** The only fields of a sentence that the task `checkworthy` may read; the sentence is called `text` or `sentence`. */
export const checkworthyFields: z.ZodType<CheckworthyItem> = z
  .object({ id: z.string(), text: z.string().optional(), sentence: z.string().optional() })
  .transform(({ id, text, sentence }, context) => {
    const words = text ?? sentence;
    if (words !== undefined) return { id, text: words };
    context.addIssue({
      code: 'custom',
      message: 'wanted a field "text" or "sentence", found none',
    });
    return z.NEVER;
  });

/** Whether a sentence is worth checking. */
export interface CheckworthyPrediction {
  readonly id: string;
  readonly label: 0 | 1;
  /** 0 to 1, for ranking. */
  readonly score: number;
}
