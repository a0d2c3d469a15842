import { type GoldContradiction, type GoldDocument } from '../gold-document.ts';
import { type ExpectedDocument } from './expected-document.ts';
import { type Scoreboard } from './scoreboard.ts';

/** Contradictions as they are compared: by their claims, repeats counting as the first. */
interface ExpectedPairs {
  readonly contradictions: ReadonlyMap<string, GoldContradiction>;
  readonly nonContradictions: ReadonlySet<string>;
  readonly borderline: ReadonlySet<string>;
}

/** A given contradiction with what its two claims stand for. */
interface GivenPair {
  readonly contradiction: GoldContradiction;
  /** Null when a claim stands for none, or both for one. */
  readonly key: string | null;
  /** Null when a claim stands for none, or both for claims of one article. */
  readonly articlesAndType: string | null;
}

/**
 * Counts contradictions by their two claims, then with their type, then by their two articles and type.
 * @param expectedIdOf the expected claim that a given claim stands for, by id
 */
export function scoreContradictions(
  { expected, given }: { readonly expected: ExpectedDocument; readonly given: GoldDocument },
  expectedIdOf: ReadonlyMap<string, string | null>,
  board: Scoreboard,
): void {
  const claims = claimPlaces(expected);
  const pairs = expectedPairs(expected, claims);
  const found = given.contradictions.map((contradiction) =>
    givenPair(contradiction, { claims, expectedIdOf }),
  );
  const hits = firstHits(found, pairs);
  const spurious = found.filter(
    ({ key }) => key === null || !(pairs.contradictions.has(key) || pairs.borderline.has(key)),
  );
  for (const pair of spurious) reportSpurious(pair, pairs, board);
  countPairs({ hits, spurious: spurious.length, wanted: pairs.contradictions }, board);
  countQuantityPairs({ hits, spurious, wanted: pairs.contradictions }, board);
  countArticles({ expected, claims, found, pairs }, board);
}

/** The article of each claim, and the claim that it repeats or itself. */
type ClaimPlaces = ReadonlyMap<string, { readonly article: string; readonly original: string }>;

function claimPlaces({ articles }: ExpectedDocument): ClaimPlaces {
  return new Map(
    articles.flatMap((article) =>
      article.claims.map(({ id, dup_of }) => [id, { article: article.id, original: dup_of ?? id }]),
    ),
  );
}

function expectedPairs(expected: ExpectedDocument, claims: ClaimPlaces): ExpectedPairs {
  const keyOf = ({ a, b }: { readonly a: string; readonly b: string }): string =>
    unordered(claims.get(a)?.original ?? a, claims.get(b)?.original ?? b);
  const isBorderline = (pair: { readonly borderline?: boolean | undefined }): boolean =>
    pair.borderline === true;
  return {
    contradictions: new Map(expected.contradictions.map((pair) => [keyOf(pair), pair])),
    nonContradictions: new Set(expected.non_contradictions.map(keyOf)),
    borderline: new Set(expected.non_contradictions.filter(isBorderline).map(keyOf)),
  };
}

function givenPair(
  contradiction: GoldContradiction,
  {
    claims,
    expectedIdOf,
  }: { readonly claims: ClaimPlaces; readonly expectedIdOf: ReadonlyMap<string, string | null> },
): GivenPair {
  const a = claims.get(expectedIdOf.get(contradiction.a) ?? '');
  const b = claims.get(expectedIdOf.get(contradiction.b) ?? '');
  if (a === undefined || b === undefined)
    return { contradiction, key: null, articlesAndType: null };
  return {
    contradiction,
    key: a.original === b.original ? null : unordered(a.original, b.original),
    articlesAndType:
      a.article === b.article ? null : `${unordered(a.article, b.article)} ${contradiction.type}`,
  };
}

function firstHits(
  found: readonly GivenPair[],
  { contradictions }: ExpectedPairs,
): ReadonlyMap<string, GoldContradiction> {
  const hits = new Map<string, GoldContradiction>();
  for (const { key, contradiction } of found) {
    if (key !== null && contradictions.has(key) && !hits.has(key)) hits.set(key, contradiction);
  }
  return hits;
}

function reportSpurious(
  { contradiction, key }: GivenPair,
  pairs: ExpectedPairs,
  board: Scoreboard,
): void {
  const { a, b, type, degree } = contradiction;
  board.errors.push(`spurious contradiction ${a} – ${b} ${type}`);
  if (key === null || !pairs.nonContradictions.has(key)) return;
  board.fall('contradictions from the non-contradiction list');
  if (degree === 'strong') board.fall('… of them strong');
}

function countPairs(
  {
    hits,
    spurious,
    wanted,
  }: {
    readonly hits: ReadonlyMap<string, GoldContradiction>;
    readonly spurious: number;
    readonly wanted: ReadonlyMap<string, GoldContradiction>;
  },
  board: Scoreboard,
): void {
  for (const [key, { id, a, b, type }] of wanted) {
    if (!hits.has(key)) board.errors.push(`missed contradiction ${id} ${a} – ${b} ${type}`);
  }
  const ofRightType = [...hits].filter(([key, hit]) => wanted.get(key)?.type === hit.type).length;
  board.add('contradictions (claim pairs)', {
    right: hits.size,
    wrong: spurious,
    missed: wanted.size - hits.size,
  });
  board.add('contradictions (claim pairs, type too)', {
    right: ofRightType,
    wrong: spurious + hits.size - ofRightType,
    missed: wanted.size - ofRightType,
  });
  for (const [key, hit] of hits) {
    board.ask('contradiction degree (given pair)', wanted.get(key)?.degree === hit.degree);
  }
}

/** Only what is, or is said to be, a contradiction of quantities. */
function countQuantityPairs(
  {
    hits,
    spurious,
    wanted,
  }: {
    readonly hits: ReadonlyMap<string, GoldContradiction>;
    readonly spurious: readonly GivenPair[];
    readonly wanted: ReadonlyMap<string, GoldContradiction>;
  },
  board: Scoreboard,
): void {
  const isQuantity = ({ type }: GoldContradiction): boolean => type === 'quantity';
  const given = [...hits].filter(([, hit]) => isQuantity(hit)).map(([key]) => key);
  const asked = [...wanted].filter(([, pair]) => isQuantity(pair)).map(([key]) => key);
  const right = given.filter((key) => asked.includes(key)).length;
  const invented = spurious.filter(({ contradiction }) => isQuantity(contradiction)).length;
  board.add('contradictions (quantity)', {
    right,
    wrong: invented + given.length - right,
    missed: asked.length - right,
  });
}

/** Two articles that contradict each other in this way, whichever of their sentences shows it. */
function countArticles(
  {
    expected,
    claims,
    found,
    pairs,
  }: {
    readonly expected: ExpectedDocument;
    readonly claims: ClaimPlaces;
    readonly found: readonly GivenPair[];
    readonly pairs: ExpectedPairs;
  },
  board: Scoreboard,
): void {
  const articleOf = (id: string): string => claims.get(id)?.article ?? id;
  const wanted = new Set(
    expected.contradictions.map(
      ({ a, b, type }) => `${unordered(articleOf(a), articleOf(b))} ${type}`,
    ),
  );
  const isBorderline = ({ key }: GivenPair): boolean => key !== null && pairs.borderline.has(key);
  const counted = new Set(keysOf(found.filter((pair) => !isBorderline(pair))));
  const forgiven = new Set(keysOf(found.filter(isBorderline)));
  board.add('contradictions (article pair, type)', {
    right: [...wanted].filter((key) => counted.has(key)).length,
    wrong: [...counted].filter((key) => !wanted.has(key) && !forgiven.has(key)).length,
    missed: [...wanted].filter((key) => !counted.has(key)).length,
  });
}

function keysOf(pairs: readonly GivenPair[]): readonly string[] {
  return pairs.flatMap(({ articlesAndType }) => articlesAndType ?? []);
}

function unordered(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}
