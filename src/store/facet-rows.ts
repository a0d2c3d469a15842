import { z } from 'zod';

const values = z.array(z.object({ value: z.string(), label: z.string(), count: z.number() }));
const ofAll = {
  total: z.number(),
  outlets: values,
  countries: values,
  months: values,
  undated: z.number(),
};

/** The shapes of facets as they come out of the database. */
export const facetRows = [
  z.object({
    __typename: z.literal('ContradictionFacets'),
    ...ofAll,
    kinds: values,
    degrees: values,
    reviews: values,
  }),
  z.object({
    __typename: z.literal('ClaimFacets'),
    ...ofAll,
    modalities: values,
    terminals: values,
  }),
  z.object({ __typename: z.literal('ArticleFacets'), ...ofAll, languages: values }),
] as const;
