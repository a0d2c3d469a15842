import { type Span } from '../../domain/span.ts';
import { type GoldClaim } from '../gold-document.ts';
import { type ArticlePair } from './article-pair.ts';
import { type ExpectedClaim } from './expected-document.ts';

/** A claim with its place in the text: the words it covers and the sentence that holds it. */
export interface PlacedClaim<Claim extends Span> {
  readonly claim: Claim;
  readonly words: ReadonlySet<number>;
  readonly sentence: number | null;
}

/** How well a given claim stands for an expected one. */
interface ClaimMatch<Partner> {
  readonly partner: PlacedClaim<Partner & Span>;
  /** Whether both cover half of their common words at least, not only one sentence. */
  readonly isOverlap: boolean;
}

/** Which given claim stands for which expected one, looked up from either side. */
export interface ClaimMatching {
  readonly expected: readonly PlacedClaim<ExpectedClaim>[];
  readonly given: readonly PlacedClaim<GoldClaim>[];
  readonly byExpected: ReadonlyMap<ExpectedClaim, ClaimMatch<GoldClaim>>;
  readonly byGiven: ReadonlyMap<GoldClaim, ClaimMatch<ExpectedClaim>>;
}

interface Candidate {
  readonly expected: PlacedClaim<ExpectedClaim>;
  readonly given: PlacedClaim<GoldClaim>;
  readonly overlap: number;
}

/** Matches claims one to one: the best overlap of words (a half at least) first, then within one sentence. */
export function matchClaims({ expected, given, text }: ArticlePair): ClaimMatching {
  const placed = <Claim extends Span>(claim: Claim): PlacedClaim<Claim> => ({
    claim,
    words: text.wordsIn(claim),
    sentence: text.sentenceOf(claim),
  });
  const wanted = expected.claims.map(placed);
  const found = given.claims.map(placed);
  const byExpected = new Map<ExpectedClaim, ClaimMatch<GoldClaim>>();
  const byGiven = new Map<GoldClaim, ClaimMatch<ExpectedClaim>>();
  for (const candidate of candidates(wanted, found)) {
    const isTaken = byExpected.has(candidate.expected.claim) || byGiven.has(candidate.given.claim);
    if (isTaken) continue;
    const isOverlap = candidate.overlap >= 0.5;
    byExpected.set(candidate.expected.claim, { partner: candidate.given, isOverlap });
    byGiven.set(candidate.given.claim, { partner: candidate.expected, isOverlap });
  }
  return { expected: wanted, given: found, byExpected, byGiven };
}

/** Whether one claim may stand for another: half of their words in common, or one sentence. */
export function mayStandFor(one: PlacedClaim<Span>, other: PlacedClaim<Span>): boolean {
  return (
    other.words.size > 0 && (wordOverlap(one, other) >= 0.5 || one.sentence === other.sentence)
  );
}

/** Best first; where two are as good, the order of the texts decides. */
function candidates(
  wanted: readonly PlacedClaim<ExpectedClaim>[],
  found: readonly PlacedClaim<GoldClaim>[],
): readonly Candidate[] {
  const rank = ({ overlap }: Candidate): number => (overlap >= 0.5 ? 1 + overlap : overlap);
  return wanted
    .flatMap((expected) =>
      found
        .filter((given) => mayStandFor(expected, given))
        .map((given) => ({ expected, given, overlap: wordOverlap(expected, given) })),
    )
    .sort((one, other) => rank(other) - rank(one));
}

/** Words in common as a share of all words of both. */
function wordOverlap(one: PlacedClaim<Span>, other: PlacedClaim<Span>): number {
  const shared = [...one.words].filter((word) => other.words.has(word)).length;
  return shared / (one.words.size + other.words.size - shared);
}
