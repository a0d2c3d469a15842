import { z } from 'zod';

/** A page of markup to read, without any of its labels. */
export interface PageItem {
  readonly id: string;
  /** Markup, or the path of a file that holds it (`.gz` too), absolute or relative to the working folder. */
  readonly html: string;
}

/** The only fields of a page that the tasks `body` and `meta` may read. */
export const pageFields: z.ZodType<PageItem> = z.object({ id: z.string(), html: z.string() });

/** The article's running text, a line for each paragraph. */
export interface BodyPrediction {
  readonly id: string;
  readonly articleBody: string;
}

/** What the page says of its article; null where it says nothing. */
export interface MetaPrediction {
  readonly id: string;
  readonly title: string | null;
  readonly byline: string | null;
  readonly siteName: string | null;
  readonly publishedTime: string | null;
}
