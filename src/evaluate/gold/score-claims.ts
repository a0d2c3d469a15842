import { type Span } from '../../domain/span.ts';
import { type GoldClaim } from '../gold-document.ts';
import { type ArticlePair } from './article-pair.ts';
import { type ExpectedArticle, type ExpectedClaim } from './expected-document.ts';
import { type ClaimMatching, type PlacedClaim, mayStandFor } from './match-claims.ts';
import { scoreAttribution } from './score-attribution.ts';
import { scoreContent } from './score-content.ts';
import { type Scoreboard } from './scoreboard.ts';

/** Counts claims found and missed, and of the found ones whose word they are and what they say. */
export function scoreClaims(pair: ArticlePair, matching: ClaimMatching, board: Scoreboard): void {
  const counted = matching.expected.filter(({ claim }) => !isNeutral(claim));
  for (const placed of counted) scoreExpected(pair, { placed, matching }, board);
  for (const placed of matching.given) scoreGiven(pair, { placed, matching }, board);
}

interface PlacedIn<Claim extends Span> {
  readonly placed: PlacedClaim<Claim>;
  readonly matching: ClaimMatching;
}

function scoreExpected(
  pair: ArticlePair,
  { placed, matching }: PlacedIn<ExpectedClaim>,
  board: Scoreboard,
): void {
  const { claim } = placed;
  const match = matching.byExpected.get(claim);
  board.ask(
    'claim coverage (many-to-one recall)',
    matching.given.some((given) => mayStandFor(placed, given)),
  );
  const counts = foundOrMissed(match !== undefined);
  board.add('claims', counts);
  board.add('claims (IoU only)', foundOrMissed(match?.isOverlap === true));
  if (claim.checkworthy === 'high') board.add('claims (high, recall)', counts);
  if (match === undefined) {
    board.errors.push(`${pair.label} missed claim ${claim.id}: ${claim.text.slice(0, 80)}`);
    return;
  }
  scoreAttribution(pair, { expected: claim, given: match.partner.claim }, board);
  scoreContent(claim, match.partner.claim, board);
}

/** A claim that only shares the sentence of its expected one is spurious where spans are compared. */
function scoreGiven(
  pair: ArticlePair,
  { placed, matching }: PlacedIn<GoldClaim>,
  board: Scoreboard,
): void {
  const match = matching.byGiven.get(placed.claim);
  countTraps(pair, { placed, isMatched: match !== undefined }, board);
  if (match?.isOverlap) return;
  const isForgiven =
    standsIn(placed, excludedWords(pair, { hard: false })) ||
    (match !== undefined && isNeutral(match.partner.claim));
  if (isForgiven) return;
  board.add('claims (IoU only)', { wrong: 1 });
  if (match !== undefined) return;
  board.add('claims', { wrong: 1 });
  const words = pair.text.characters.slice(placed.claim.start, placed.claim.end).join('');
  board.errors.push(`${pair.label} spurious claim: ${JSON.stringify(words.slice(0, 80))}`);
}

function countTraps(
  pair: ArticlePair,
  { placed, isMatched }: { readonly placed: PlacedClaim<GoldClaim>; readonly isMatched: boolean },
  board: Scoreboard,
): void {
  const { start, end } = placed.claim;
  const isBoilerplate = pair.expected.boilerplate.some(
    (span) => start < span.end && span.start < end,
  );
  if (placed.words.size > 0 && isBoilerplate) board.fall('claims in boilerplate');
  if (!isMatched && standsIn(placed, excludedWords(pair, { hard: true }))) {
    board.fall('claims from questions/advice');
  }
}

/** Whether half of the claim's words lie within one of the stretches. */
function standsIn(
  { words }: PlacedClaim<Span>,
  stretches: readonly ReadonlySet<number>[],
): boolean {
  return (
    words.size > 0 &&
    stretches.some(
      (stretch) => [...words].filter((word) => stretch.has(word)).length / words.size >= 0.5,
    )
  );
}

function excludedWords(
  { expected, text }: ArticlePair,
  kind: Pick<ExpectedArticle['excluded'][number], 'hard'>,
): readonly ReadonlySet<number>[] {
  return expected.excluded.filter(({ hard }) => hard === kind.hard).map(text.wordsIn);
}

/** Repeats and doubtful claims count neither way. */
function isNeutral({ dup_of, optional }: ExpectedClaim): boolean {
  return dup_of !== undefined || optional === true;
}

function foundOrMissed(isFound: boolean): { readonly right: number; readonly missed: number } {
  return { right: Number(isFound), missed: Number(!isFound) };
}
