import { type ArticleCitation, type CitingArticle } from '../domain/claim-carrier.ts';
import { groupBy } from '../lib/group-by.ts';
import { isSurelyBefore } from '../lib/date-range.ts';

/** An article that another can have its word from: it is cited, or its outlet is, and it is not surely the later. */
interface CitedArticle {
  readonly article: CitingArticle;
  readonly citation: ArticleCitation;
}

/** From each article of a set to those of other outlets in the set that it can rest on. */
export type CitationSteps = (article: CitingArticle) => readonly CitedArticle[];

/** The steps among these articles, in the order of citations and ids. A citation of one's own outlet leads nowhere. */
export function citationSteps(articles: readonly CitingArticle[]): CitationSteps {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const byOutlet = groupBy(
    articles.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
    ({ outletId }) => outletId,
  );
  return (from) =>
    from.cites.flatMap((citation) => {
      const cited = byId.get(citation.targetId);
      const possible = cited === undefined ? (byOutlet.get(citation.targetId) ?? []) : [cited];
      return possible
        .filter((article) => isElsewhere(article, from))
        .filter((article) => !isSurelyBefore(from.published, article.published))
        .map((article) => ({ article, citation }));
    });
}

function isElsewhere(article: CitingArticle, from: CitingArticle): boolean {
  return (
    article.id !== from.id && (article.outletId === null || article.outletId !== from.outletId)
  );
}
