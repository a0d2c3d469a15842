import { type GoldArticle } from '../gold-document.ts';
import { type ExpectedArticle } from './expected-document.ts';
import { type GoldText } from './gold-text.ts';
import { type IdentityKeys, identityKeys } from './identity-keys.ts';

/** One article as it should be read and as it was read: what each part of the scorer compares. */
export interface ArticlePair {
  /** Begins the lines of the error list. */
  readonly label: string;
  readonly text: GoldText;
  readonly expected: ExpectedArticle;
  readonly expectedKeys: IdentityKeys;
  readonly given: GoldArticle;
  readonly givenKeys: IdentityKeys;
}

/** Puts both readings side by side; an article that was not read counts as read without any finding. */
export function articlePair(
  expected: ExpectedArticle,
  given: GoldArticle | undefined,
  text: GoldText,
): ArticlePair {
  const read = given ?? unread(expected.id);
  return {
    label: expected.id.slice(0, 3),
    text,
    expected,
    expectedKeys: identityKeys(expected),
    given: read,
    givenKeys: identityKeys(read),
  };
}

function unread(id: string): GoldArticle {
  return {
    id,
    outlet: null,
    boilerplate: [],
    entities: [],
    sources: [],
    claims: [],
    citations: [],
  };
}
