import { z } from 'zod';

const speaker = z.object({
  __typename: z.string(),
  name: z.string().optional(),
  words: z.string().optional(),
});
const assertion = z.object({
  id: z.string(),
  quantity: z
    .object({ value: z.number().nullable(), approximator: z.string().nullable() })
    .nullable(),
  quantityText: z.string().nullable(),
  span: z.object({ exact: z.string() }),
  article: z.object({
    key: z.string(),
    outlet: z.object({ name: z.string() }).nullable(),
  }),
  sourceChain: z.array(z.object({ speaker })),
  terminal: z.string(),
});
const contradiction = z.object({
  kind: z.string(),
  degree: z.string(),
  reason: z.string(),
  sides: z.array(
    z.object({
      claim: z.object({ statement: z.string() }),
      assertions: z.object({ nodes: z.array(assertion) }),
    }),
  ),
});
const answer = z.object({
  story: z.object({ contradictions: z.object({ nodes: z.array(contradiction) }) }).nullable(),
});

/** One holding of a claim, as the operation `conflicts` gives it. */
export type ConflictAssertion = z.infer<typeof assertion>;
/** Two claims that cannot both hold, each with those who hold it. */
export type Conflict = z.infer<typeof contradiction>;

/** The contradictions in the answer of the operation `conflicts`. */
export function readConflicts(data: unknown): readonly Conflict[] {
  return answer.parse(data).story?.contradictions.nodes ?? [];
}
