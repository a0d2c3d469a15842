import { type Claim } from '../domain/claim.ts';
import { facetValues } from './facets.ts';

const NUMBER = /^[\d.,/%-]+$/u;
const ENTITY = /^[0-9a-f]{64}$/u;
/** Words that stand for a number's unit or say nothing of what it counts. */
const BARE = new Set(
  'percent % percentage point number total toll figure people person report estimate least most about more less'.split(
    ' ',
  ),
);

/** What a claim says beside its verb, its number, the noun that the number is the value of, and names: its qualifying lemmas. */
export function qualifiersOf(claim: Claim): readonly string[] {
  const measures = facetValues(claim, 'measure');
  return wordsOf(claim).filter(
    (word) =>
      !ENTITY.test(word) && !NUMBER.test(word) && !BARE.has(word) && !measures.includes(word),
  );
}

/** Whether a clause holds a number beside its own: "by 43 percent to 38 percent". */
export function hasSecondNumber(claim: Claim): boolean {
  return wordsOf(claim).some((word) => NUMBER.test(word) && /\d/u.test(word));
}

/** Whether all words of the shorter list stand in the longer one. */
export function isPartOf(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short.every((word) => long.includes(word));
}

function wordsOf({ subject, object }: Claim): readonly string[] {
  const words = `${subject} ${object ?? ''}`.split(' ').filter((word) => word !== '');
  return [...new Set(words)];
}
