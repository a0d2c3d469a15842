import { z } from 'zod';

/** Two texts: does the first entail, contradict or leave open the second? */
export interface NliItem {
  readonly id: string;
  readonly premise: string;
  readonly hypothesis: string;
}

/** The only fields that the task `nli` may read. */
export const nliFields: z.ZodType<NliItem> = z.object({
  id: z.string(),
  premise: z.string(),
  hypothesis: z.string(),
});

export interface NliPrediction {
  readonly id: string;
  readonly label: string;
  /** How likely the label is, 0 to 1. */
  readonly score: number;
}

/**
 * A text and what it may take sides on: a headline on a claim, an article's body on another's headline, a
 * perspective on a claim. The three have labels of their own.
 */
export interface StanceItem {
  readonly id: string;
  readonly kind: 'HEADLINE' | 'BODY' | 'PERSPECTIVE';
  /** What is taken sides on. */
  readonly said: string;
  /** What takes sides; null where it is to be looked up. */
  readonly told: string | null;
  /** The article in the file of bodies that takes sides; null where the text is given. */
  readonly bodyId: string | null;
}

const stanceInput = z.object({
  id: z.string(),
  claim: z.string().optional(),
  headline: z.string().optional(),
  body: z.string().optional(),
  body_id: z.union([z.string(), z.number()]).optional(),
  perspective: z.string().optional(),
});

/** The only fields that the task `stance` may read; which of them are there tells the kind. */
export const stanceFields: z.ZodType<StanceItem> = stanceInput.transform((item, context) => {
  const { id, claim, headline, body, body_id, perspective } = item;
  if (claim !== undefined && perspective !== undefined) {
    return { id, kind: 'PERSPECTIVE' as const, said: claim, told: perspective, bodyId: null };
  }
  if (claim !== undefined && headline !== undefined) {
    return { id, kind: 'HEADLINE' as const, said: claim, told: headline, bodyId: null };
  }
  if (headline !== undefined && (body ?? body_id) !== undefined) {
    const bodyId = body_id === undefined ? null : String(body_id);
    return { id, kind: 'BODY' as const, said: headline, told: body ?? null, bodyId };
  }
  context.addIssue({
    code: 'custom',
    message:
      'wanted "claim" with "headline" or "perspective", or "headline" with "body" or "body_id"',
  });
  return z.NEVER;
});

export interface StancePrediction {
  readonly id: string;
  readonly label: string;
}

/** Two claims of two outlets on one topic: how the second bears on the first. */
export interface ClaimdiffItem {
  readonly id: string;
  readonly claimA: string;
  readonly claimB: string;
}

/** The only fields that the task `claimdiff` may read. */
export const claimdiffFields: z.ZodType<ClaimdiffItem> = z
  .object({ id: z.string(), claim_a: z.string(), claim_b: z.string() })
  .transform(({ id, claim_a, claim_b }) => ({ id, claimA: claim_a, claimB: claim_b }));

export interface ClaimdiffPrediction {
  readonly id: string;
  readonly label: 'strengthen' | 'weaken' | 'none';
  readonly contradicts: boolean;
}
