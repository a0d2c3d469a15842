import { type ArticleCitation, type CitingArticle } from '../domain/claim-carrier.ts';
import { LIMITS } from '../domain/limits.ts';
import { dateRange, isSurelyBefore } from '../lib/date-range.ts';
import { citationSteps, type CitationSteps } from './citation-steps.ts';

/** How a claim came to an outlet, as far as dates and citations tell. */
export interface ClaimPath {
  /** The outlet's first dated article that states it. */
  readonly firstThereId: string;
  /** From the article furthest back to the outlet's; empty where none of the outlet's cites one that states it. */
  readonly steps: readonly PathStep[];
  /** Whether the dates prove the order of every step. */
  readonly certain: boolean;
}

/** One article of a path, and the citation by which it rests on the one before; null for the first. */
export interface PathStep {
  readonly articleId: string;
  readonly citation: ArticleCitation | null;
}

/** Where a claim appears first: more than one article where dates do not tell; the undated apart. */
export interface FirstAppearance {
  readonly firstSaid: string | null;
  readonly firstIds: readonly string[];
  readonly undatedIds: readonly string[];
}

/** A way back in time: the article it has come to, and the way from there. */
interface Way {
  readonly article: CitingArticle;
  readonly steps: readonly PathStep[];
  readonly certain: boolean;
}

/** The first appearance of a claim among the articles that state it. */
export function firstAppearance(articles: readonly CitingArticle[]): FirstAppearance {
  const dated = datedOnes(articles);
  const firsts = dated.filter(
    ({ published }) => !dated.some((other) => isSurelyBefore(other.published, published)),
  );
  return {
    firstSaid: dated[0]?.published ?? null,
    firstIds: firsts.map(({ id }) => id),
    undatedIds: articles
      .filter(({ published }) => dateRange(published) === null)
      .map(({ id }) => id)
      .sort(),
  };
}

/**
 * The earliest path of citations by which a claim came to an outlet: of the outlet's dated articles the first that
 * cites one that states it, and from there as far back in time as citations lead, by the fewest. Null where no
 * dated article of the outlet states the claim.
 */
export function claimPath(articles: readonly CitingArticle[], outletId: string): ClaimPath | null {
  const dated = datedOnes(articles);
  const there = dated.filter((article) => article.outletId === outletId);
  const [firstThere] = there;
  if (firstThere === undefined) return null;
  const next = citationSteps(dated);
  const way = there.map((article) => furthestBack(article, next)).find((each) => each !== null);
  return {
    firstThereId: firstThere.id,
    steps: way?.steps ?? [],
    certain: way?.certain ?? false,
  };
}

/** The earliest first; of one date, the more precise ends first. */
function datedOnes(articles: readonly CitingArticle[]): readonly CitingArticle[] {
  return articles
    .flatMap((article) => {
      const range = dateRange(article.published);
      return range === null ? [] : [{ article, range }];
    })
    .sort(
      (one, other) =>
        one.range.from - other.range.from ||
        one.range.to - other.range.to ||
        (one.article.id < other.article.id ? -1 : 1),
    )
    .map(({ article }) => article);
}

/** By the fewest citations to each article that can be reached; of these the way to the earliest. */
function furthestBack(start: CitingArticle, next: CitationSteps): Way | null {
  const reached = new Map<string, Way>();
  let front: Way[] = [
    { article: start, steps: [{ articleId: start.id, citation: null }], certain: true },
  ];
  for (let hops = 0; hops < LIMITS.pathHops && front.length > 0; hops += 1) {
    front = front
      .flatMap((way) => next(way.article).map((cited) => goOn(way, cited)))
      .filter(({ article }) => article.id !== start.id)
      .sort((one, other) => Number(other.certain) - Number(one.certain))
      .filter((way) => isFirstAt(way, reached));
  }
  const [earliest] = datedOnes([...reached.values()].map(({ article }) => article));
  return earliest === undefined ? null : (reached.get(earliest.id) ?? null);
}

function isFirstAt(way: Way, reached: Map<string, Way>): boolean {
  if (reached.has(way.article.id)) return false;
  reached.set(way.article.id, way);
  return true;
}

function goOn(way: Way, { article, citation }: ReturnType<CitationSteps>[number]): Way {
  const [last, ...rest] = way.steps;
  const citing = { articleId: last?.articleId ?? '', citation };
  return {
    article,
    steps: [{ articleId: article.id, citation: null }, citing, ...rest],
    certain: way.certain && isSurelyBefore(article.published, way.article.published),
  };
}
