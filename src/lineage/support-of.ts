import { type ClaimCarrier } from '../domain/claim-carrier.ts';
import {
  type CarrierJoin,
  type JoinKind,
  joinsBetween,
  mayNameTheSame,
  nameOf,
} from './carrier-joins.ts';
import { connectedGroups } from './connected-groups.ts';
import { largestApart } from './largest-apart.ts';

/** Who stands behind a claim, and from how many places it can come. */
export interface ClaimSupport {
  readonly articles: number;
  /** Known publishers. */
  readonly outlets: number;
  readonly articlesWithoutOutlet: number;
  /** People, offices and bodies on whose word it is stated, each once. */
  readonly namedOrigins: number;
  readonly independentOrigins: { readonly min: number; readonly max: number };
  /** The articles by what joins them, those of most articles first. */
  readonly origins: readonly SupportOrigin[];
  /** Whether there are more articles than were looked at. */
  readonly truncated: boolean;
}

/** Articles that something joins, directly or through others; or one that nothing joins with another. */
export interface SupportOrigin {
  readonly articleIds: readonly string[];
  readonly namedIds: readonly string[];
  readonly joins: readonly OriginJoin[];
}

/** What joins some of the articles of an origin. */
export interface OriginJoin {
  readonly kind: JoinKind;
  readonly byId: string | null;
  /** Of the least alike of the joined pairs. */
  readonly copiedShare: number | null;
  readonly articleIds: readonly string[];
}

interface JoinedPair {
  readonly pair: readonly [one: number, other: number];
  readonly joins: readonly CarrierJoin[];
}

/**
 * The support of a claim by the articles that state it. `max` is the most articles of which no two are known
 * to have it from one origin, so another article never lowers it. `min` counts the groups that nothing joins
 * and of which every article names its source, for a word without a name may come from any of them; so a copy,
 * which joins a group, never raises it.
 * @param total how many articles there are; more than are given when a bound cut them off
 */
export function supportOf(articles: readonly ClaimCarrier[], total: number): ClaimSupport {
  const carriers = articles.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const joined = joinedPairs(carriers);
  const outlets = carriers.flatMap(({ outletId }) => outletId ?? []);
  const names = carriers.flatMap(({ named }) => named.map(nameOf));
  return {
    articles: total,
    outlets: new Set(outlets).size,
    articlesWithoutOutlet: carriers.length - outlets.length,
    namedOrigins: new Set(names).size,
    independentOrigins: rangeOf(carriers, joined, total),
    origins: originsOf(carriers, joined),
    truncated: carriers.length < total,
  };
}

function joinedPairs(carriers: readonly ClaimCarrier[]): readonly JoinedPair[] {
  return pairsOf(carriers)
    .map(({ pair, one, other }) => ({ pair, joins: joinsBetween(one, other) }))
    .filter(({ joins }) => joins.length > 0);
}

function pairsOf(carriers: readonly ClaimCarrier[]) {
  return carriers.flatMap((one, index) =>
    carriers.slice(index + 1).map((other, offset) => ({
      pair: [index, index + 1 + offset] as const,
      one,
      other,
    })),
  );
}

function rangeOf(
  carriers: readonly ClaimCarrier[],
  joined: readonly JoinedPair[],
  total: number,
): ClaimSupport['independentOrigins'] {
  if (total === 0) return { min: 0, max: 0 };
  const unseen = total - carriers.length;
  const neighbours = carriers.map(() => new Set<number>());
  for (const { pair } of joined) {
    neighbours[pair[0]]?.add(pair[1]);
    neighbours[pair[1]]?.add(pair[0]);
  }
  // What was cut off may join all groups, or none.
  const least = unseen > 0 ? 1 : Math.max(1, namedGroups(carriers, joined));
  return { min: least, max: largestApart(neighbours) + unseen };
}

function namedGroups(carriers: readonly ClaimCarrier[], joined: readonly JoinedPair[]): number {
  const perhaps = pairsOf(carriers)
    .filter(({ one, other }) => mayNameTheSame(one, other))
    .map(({ pair }) => pair);
  const pairs = [...joined.map(({ pair }) => pair), ...perhaps];
  return connectedGroups(carriers.length, pairs).filter((members) =>
    members.every((index) => (carriers[index]?.named.length ?? 0) > 0),
  ).length;
}

function originsOf(
  carriers: readonly ClaimCarrier[],
  joined: readonly JoinedPair[],
): readonly SupportOrigin[] {
  const groups = connectedGroups(
    carriers.length,
    joined.map(({ pair }) => pair),
  );
  return groups
    .map((members) => originOf(members, carriers, joined))
    .sort(
      (one, other) =>
        other.articleIds.length - one.articleIds.length || (firstOf(one) < firstOf(other) ? -1 : 1),
    );
}

function firstOf({ articleIds }: SupportOrigin): string {
  return articleIds[0] ?? '';
}

function originOf(
  members: readonly number[],
  carriers: readonly ClaimCarrier[],
  joined: readonly JoinedPair[],
): SupportOrigin {
  const own = carriers.filter((_, index) => members.includes(index));
  const inside = joined.filter(({ pair }) => members.includes(pair[0]));
  return {
    articleIds: own.map(({ id }) => id).sort(),
    namedIds: [...new Set(own.flatMap(({ named }) => named.map(nameOf)))].sort(),
    joins: joinsOf(inside, carriers),
  };
}

/** The joins of the pairs, each source, outlet or text once, with all articles that it joins. */
function joinsOf(
  pairs: readonly JoinedPair[],
  carriers: readonly ClaimCarrier[],
): readonly OriginJoin[] {
  const byReason = new Map<string, OriginJoin>();
  const textOf = copiesOf(pairs, carriers.length);
  for (const { pair, joins } of pairs) {
    const ids = pair.map((index) => carriers[index]?.id ?? '');
    for (const { kind, byId, copiedShare } of joins) {
      const key = `${kind} ${byId ?? textOf.get(pair[0]) ?? ''}`;
      const known = byReason.get(key);
      const shares = [known?.copiedShare ?? null, copiedShare].filter((share) => share !== null);
      byReason.set(key, {
        kind,
        byId,
        copiedShare: shares.length === 0 ? null : Math.min(...shares),
        articleIds: [...new Set([...(known?.articleIds ?? []), ...ids])].sort(),
      });
    }
  }
  return [...byReason.entries()]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, join]) => join);
}

/** For each article that is copied or a copy, a number of the text that it shares with others. */
function copiesOf(pairs: readonly JoinedPair[], size: number): ReadonlyMap<number, number> {
  const copied = pairs.filter(({ joins }) => joins.some(({ kind }) => kind === 'COPIED_TEXT'));
  const texts = connectedGroups(
    size,
    copied.map(({ pair }) => pair),
  );
  return new Map(texts.flatMap((members, text) => members.map((index) => [index, text] as const)));
}
