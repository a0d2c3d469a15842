import { z } from 'zod';

import { type AboutRole, type Claim } from '../domain/claim.ts';
import { type Properties } from './article-rows.ts';
import { quantityFrom, quantityShape, quantityValues } from './quantity-values.ts';

const texts = z.array(z.string()).default([]);

/**
 * How one article words a claim: all of the claim that two articles may say differently.
 * Kept on the edge from the assertion, so that the claim can be made anew when an article goes.
 */
export const wordingShape = z.object({
  statement: z.string(),
  topics: texts,
  aboutIds: texts,
  aboutRoles: texts,
  ...quantityShape,
});

export type Wording = z.infer<typeof wordingShape>;

/** A wording with the article that it comes from. */
export interface ArticleWording {
  readonly articleId: string;
  readonly wording: Wording;
}

/** The wording of a claim in a reading. */
export function wordingOf(claim: Claim): Wording {
  const about = claim.about.toSorted((one, other) =>
    `${one.entityId}${one.role}` < `${other.entityId}${other.role}` ? -1 : 1,
  );
  return {
    statement: claim.statement,
    topics: [...new Set(claim.topics)].sort(),
    aboutIds: about.map(({ entityId }) => entityId),
    aboutRoles: about.map(({ role }) => role),
    ...quantityValues(claim.quantity),
  };
}

/**
 * What the graph shows of a claim that several articles word: statement and quantity of the smallest article id,
 * topics and what it is about from all of them. The same in whatever order they came.
 */
export function joinWordings(wordings: readonly [ArticleWording, ...ArticleWording[]]): Wording {
  const first = wordings.reduce((one, other) => (other.articleId < one.articleId ? other : one));
  const all = wordings.map(({ wording }) => wording);
  const abouts = [...new Set(all.flatMap(aboutKeys))].sort().map((key) => key.split(' '));
  return {
    ...first.wording,
    topics: [...new Set(all.flatMap(({ topics }) => topics))].sort(),
    aboutIds: abouts.map(([entityId = '']) => entityId),
    aboutRoles: abouts.map(([, role = '']) => role),
  };
}

/** The properties of a claim's node that come from its wording. */
export function wordingProperties(wording: Wording): Properties {
  const { statement, topics } = wording;
  return { statement, topics, ...quantityValues(quantityFrom(wording)) };
}

/** Statement, quantity, topics and entities of a claim, back from its wording. */
export function claimParts(
  wording: Wording,
): Pick<Claim, 'statement' | 'topics' | 'about' | 'quantity'> {
  return {
    statement: wording.statement,
    topics: wording.topics,
    about: wording.aboutIds.map((entityId, index) => ({
      entityId,
      role: wording.aboutRoles[index] as AboutRole,
    })),
    quantity: quantityFrom(wording),
  };
}

function aboutKeys({ aboutIds, aboutRoles }: Wording): string[] {
  return aboutIds.map((entityId, index) => `${entityId} ${aboutRoles[index] ?? ''}`);
}
