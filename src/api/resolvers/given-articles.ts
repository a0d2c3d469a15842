import { type GivenArticle } from '../../domain/ingest-order.ts';
import { LIMITS } from '../../domain/limits.ts';
import { readUrl } from '../../lib/read-url.ts';
import { type Caller } from '../access/caller.ts';
import { badInput } from '../errors.ts';
import { type ArticleInput } from '../generated/schema-types.ts';
import { refusal } from '../guard/refusal.ts';

const NOTHING: GivenArticle = {
  id: null,
  text: null,
  html: null,
  url: null,
  title: null,
  outlet: null,
  author: null,
  published: null,
};

/**
 * The articles that somebody hands in, as they are kept.
 * @throws GraphQLError BAD_USER_INPUT for none, too many, or one that is neither text nor page nor address; FORBIDDEN for an
 * address that this caller may not have fetched
 */
export function givenArticles(
  articles: readonly ArticleInput[],
  caller: Caller,
): readonly GivenArticle[] {
  if (articles.length === 0 || articles.length > LIMITS.orderArticles) {
    throw badInput(`\`articles\` are 1 to ${LIMITS.orderArticles}`);
  }
  return articles.map((article) => givenArticle(article, caller));
}

function givenArticle(article: ArticleInput, { roles }: Caller): GivenArticle {
  const given: GivenArticle = { ...NOTHING, ...article };
  const { text, html, url } = given;
  if (text !== null && html !== null) throw badInput('an article has a `text` or `html`, not both');
  if (text === null && html === null) {
    if (url === null) throw badInput('an article has a `text`, `html` or a `url`');
    if (!roles.includes('ADMIN')) throw onlyForAdmins();
  }
  // The scalar gives an object where it was asked for a text.
  return { ...given, url: url === null ? null : (readUrl(url)?.href ?? null) };
}

function onlyForAdmins(): Error {
  return refusal({
    status: 403,
    code: 'FORBIDDEN',
    message: 'only an admin may have a page fetched; give its `text` or `html`',
  });
}
