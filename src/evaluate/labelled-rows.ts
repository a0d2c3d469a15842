import { z } from 'zod';

import { type LabelledPlaces } from './score-geo.ts';
import { type LabelledTokens } from './score-ner.ts';
import { type LabelledAttributions } from './score-quotes.ts';

const spans = z.object({ spans: z.array(z.tuple([z.int(), z.int()])) });

/** A line of a labelled set of attributions. */
export const attributionsRow: z.ZodType<LabelledAttributions> = z.object({
  id: z.string(),
  text: z.string(),
  attributions: z.array(z.object({ content: spans, source: spans, kind: z.string().default('') })),
});

/** A line of a labelled set of names. */
export const tokensRow: z.ZodType<LabelledTokens> = z.object({
  id: z.string(),
  tags: z.array(z.string()),
});

/** A line of a labelled set of places. */
export const placesRow: z.ZodType<LabelledPlaces> = z.object({
  id: z.string(),
  toponyms: z.array(
    z.object({
      start: z.int(),
      end: z.int(),
      type: z.string().nullish(),
      fcode: z.string().nullish(),
      country: z.string().nullish(),
    }),
  ),
  countries: z.array(z.string()).optional(),
});
