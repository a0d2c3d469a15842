import { type GoldClaim } from '../gold-document.ts';
import { type ArticlePair } from './article-pair.ts';
import { type ExpectedClaim } from './expected-document.ts';
import { ARTICLE_KEY, sharesKey } from './identity-keys.ts';
import { type Scoreboard } from './scoreboard.ts';

/**
 * Whose word a found claim is. The second measure leaves out the claims that both readings leave in
 * the article's own voice, which a program that never attributes would get right.
 */
export function scoreAttribution(
  { label, expectedKeys, givenKeys }: ArticlePair,
  { expected, given }: { readonly expected: ExpectedClaim; readonly given: GoldClaim },
  board: Scoreboard,
): void {
  const found = givenKeys(given.source.entity) ?? new Set<string>();
  const accepted = [expected.source.entity, ...expected.source.alt].map((id) => expectedKeys(id));
  const answer: Answer = {
    isRight: accepted.some((keys) => keys !== null && sharesKey(keys, found)),
    isGiven: found.size > 0,
    wantsArticle: expected.source.entity === ARTICLE_KEY,
    namesArticle: found.has(ARTICLE_KEY),
  };
  board.add('attribution', {
    right: Number(answer.isRight),
    wrong: Number(answer.isGiven && !answer.isRight),
    missed: Number(!answer.isRight),
  });
  scoreNonArticle(answer, board);
  if (answer.isRight) return;
  board.errors.push(
    `${label} source of ${expected.id}: expected ${expected.source.entity}, got ${given.source.entity}`,
  );
}

interface Answer {
  readonly isRight: boolean;
  readonly isGiven: boolean;
  readonly wantsArticle: boolean;
  readonly namesArticle: boolean;
}

function scoreNonArticle(answer: Answer, board: Scoreboard): void {
  const { isRight, isGiven, wantsArticle, namesArticle } = answer;
  if (wantsArticle && (namesArticle || !isGiven)) return;
  if (isRight && namesArticle) return;
  board.add('attribution (non-article)', {
    right: Number(isRight && !wantsArticle),
    wrong: Number(!isRight && !namesArticle && isGiven),
    missed: Number(!isRight && !wantsArticle),
  });
}
