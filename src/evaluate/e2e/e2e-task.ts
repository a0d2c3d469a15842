import { z } from 'zod';

/** An article to read whole, without any of its labels. */
export interface E2eItem {
  readonly id: string;
  readonly outlet: string;
  readonly text: string;
}

/** The only fields of an article that the task `e2e` may read. */
export const e2eFields: z.ZodType<E2eItem> = z.object({
  id: z.string(),
  outlet: z.string(),
  text: z.string(),
});

/** Whom and which countries an article names, and which articles tell of the same event. */
export interface E2ePrediction {
  readonly id: string;
  /** Fullest names of people, sorted. */
  readonly people: readonly string[];
  /** ISO 3166-1 alpha-3, sorted. */
  readonly countries: readonly string[];
  /** The same for the articles of one event. */
  readonly cluster: string;
}
