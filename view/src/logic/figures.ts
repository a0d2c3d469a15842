import { type StoryPageQuery } from '../generated/answers.ts';
import { type Amount } from './dot-plot.ts';

type Story = NonNullable<StoryPageQuery['story']>;
type FigureGroup = Story['figures']['nodes'][number];

/** One claim that gives a figure. */
export interface FigureClaim {
  readonly id: string;
  readonly statement: string;
  /** The figure as it is written. */
  readonly words: string;
  /** Who tells it, and of what part. */
  readonly told: string;
  readonly quantity: Amount;
  /** How many other figures it contradicts. */
  readonly contradicted: number;
}

/** Everything of one unit, so that it can stand on one scale. */
export interface FigureScale {
  readonly unit: string;
  readonly claims: readonly FigureClaim[];
}

/** The figures of a story by their unit; first the unit in which most contradict each other. */
export function figureScales(story: Story): readonly FigureScale[] {
  const contradicted = countContradicted(story);
  const byUnit = new Map<string, FigureClaim[]>();
  for (const group of story.figures.nodes) {
    const claims = claimsOf(group, contradicted);
    byUnit.set(group.unit, [...(byUnit.get(group.unit) ?? []), ...claims]);
  }
  return [...byUnit]
    .map(([unit, claims]) => ({ unit, claims: uniqueById(claims) }))
    .filter(({ claims }) => claims.length > 1)
    .sort((one, other) => inConflict(other) - inConflict(one));
}

/** The least and the greatest figure that contradict others, as they are written. */
export function extremesOf({ claims }: FigureScale): readonly [string, string] | null {
  const sorted = claims
    .filter(({ contradicted, quantity }) => contradicted > 0 && quantity.value !== null)
    .toSorted((one, other) => (one.quantity.value ?? 0) - (other.quantity.value ?? 0));
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (least === undefined || most === undefined || least === most) return null;
  return [least.words, most.words];
}

function claimsOf(
  group: FigureGroup,
  contradicted: ReadonlyMap<string, number>,
): readonly FigureClaim[] {
  return group.claims.flatMap(({ id, statement, quantity, assertions }) => {
    if (quantity === null) return [];
    const words = assertions.nodes[0]?.quantityText ?? statement;
    const scope = quantity.scope === null ? [] : [quantity.scope];
    const tellers = assertions.nodes.map(({ article: { key, outlet } }) =>
      outlet === null ? `article ${key}` : `${key} · ${outlet.name}`,
    );
    return {
      id,
      statement,
      words,
      told: [[...new Set(tellers)].join(', '), ...scope].join(' · '),
      quantity,
      contradicted: contradicted.get(id) ?? 0,
    };
  });
}

function countContradicted({ contradictions }: Story): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { kind, sides } of contradictions.nodes) {
    if (kind !== 'QUANTITY') continue;
    for (const { claim } of sides) counts.set(claim.id, (counts.get(claim.id) ?? 0) + 1);
  }
  return counts;
}

function inConflict({ claims }: FigureScale): number {
  return claims.filter(({ contradicted }) => contradicted > 0).length;
}

function uniqueById(claims: readonly FigureClaim[]): readonly FigureClaim[] {
  return [...new Map(claims.map((claim) => [claim.id, claim])).values()];
}
