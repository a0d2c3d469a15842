import { type z } from 'zod';

import { groupBy } from '../lib/group-by.ts';
import { stableId } from '../lib/stable-id.ts';
import { byId, type Properties, type PropertyRow } from './article-rows.ts';
import { joinWordings, type Wording, wordingProperties } from './claim-wording.ts';
import { type StatementRunner } from './run-statement.ts';
import { sortKeyOfWords } from './sort-keys.ts';
import { holdingsOfClaims, putClaimEdges, putClaims } from './write-statements.ts';

/** One holding of a claim, with who stands behind it. */
export type Holding = z.infer<typeof holdingsOfClaims.row>;

interface ClaimEdgeRows {
  readonly claims: readonly PropertyRow[];
  readonly abouts: readonly (PropertyRow & {
    readonly claimId: string;
    readonly entityId: string;
  })[];
  readonly asserts: readonly (PropertyRow & {
    readonly claimId: string;
    readonly holderId: string;
  })[];
}

/** Makes anew all that the graph shows of these claims and that follows from who holds them. */
export async function deriveClaims(
  runner: StatementRunner,
  claimIds: readonly string[],
): Promise<void> {
  if (claimIds.length === 0) return;
  const holdings = await runner.run(holdingsOfClaims, { claimIds });
  const { claims, abouts, asserts } = rowsFromHoldings(holdings);
  await runner.run(putClaims, { rows: [...claims] });
  await runner.run(putClaimEdges, {
    claimIds,
    edgeIds: [...abouts, ...asserts].map(({ id }) => id),
    abouts: [...abouts],
    asserts: [...asserts],
  });
}

/**
 * The claims' shared wording, what they are about, and who asserts them: article, outlet and the one whose word it is.
 * A claim that nobody holds any more keeps the wording of those who did.
 */
export function rowsFromHoldings(holdings: readonly Holding[]): ClaimEdgeRows {
  const perClaim = [...groupBy(holdings, ({ claimId }) => claimId)].map(([claimId, all]) => {
    const live = all.filter((holding) => holding.live);
    const [first, ...rest] = live.length > 0 ? live : all;
    if (first === undefined) return { claims: [], abouts: [], asserts: [] };
    const wording = joinWordings([first, ...rest]);
    const runId = [first, ...rest].reduce(smallestArticle).runId;
    return {
      claims: [
        {
          id: claimId,
          properties: {
            ...wordingProperties(wording),
            sortKey: sortKeyOfWords(wording.statement, claimId),
          },
        },
      ],
      abouts: aboutRows(claimId, wording, runId),
      asserts: assertsRows(claimId, live),
    };
  });
  return {
    claims: byId(perClaim.flatMap(({ claims }) => claims)),
    abouts: byId(perClaim.flatMap(({ abouts }) => abouts)),
    asserts: byId(perClaim.flatMap(({ asserts }) => asserts)),
  };
}

function smallestArticle(one: Holding, other: Holding): Holding {
  return other.articleId < one.articleId ? other : one;
}

function aboutRows(claimId: string, wording: Wording, runId: string): ClaimEdgeRows['abouts'] {
  return wording.aboutIds.map((entityId, index) => {
    const role = wording.aboutRoles[index] ?? '';
    return {
      id: stableId('ABOUT', claimId, entityId, role),
      claimId,
      entityId,
      properties: { role, runId },
    };
  });
}

function assertsRows(claimId: string, live: readonly Holding[]): ClaimEdgeRows['asserts'] {
  const held = live.flatMap((holding) => {
    const holders = [holding.articleId, holding.outletId, holding.speakerId];
    return [...new Set(holders)].flatMap((holderId) =>
      holderId === null ? [] : [{ holderId, holding }],
    );
  });
  return [...groupBy(held, ({ holderId }) => holderId)].map(([holderId, group]) => ({
    id: stableId('ASSERTS', holderId, claimId),
    claimId,
    holderId,
    properties: assertsProperties(group.map(({ holding }) => holding)),
  }));
}

function assertsProperties(holdings: readonly Holding[]): Properties {
  const said = holdings.flatMap(({ published }) => (published === null ? [] : [published])).sort();
  return {
    assertionIds: holdings.map(({ assertionId }) => assertionId).sort(),
    firstSaid: said[0] ?? null,
    lastSaid: said.at(-1) ?? null,
  };
}
