import { type ArticleCitation, type CitingArticle } from '../domain/claim-carrier.ts';
import { LIMITS } from '../domain/limits.ts';
import { isSurelyBefore } from '../lib/date-range.ts';
import { citationSteps, type CitationSteps } from './citation-steps.ts';

/** Outlets that rest on one another in a circle. */
export interface CitationCycle {
  /**
   * One article of each outlet, the latest last; each with the citation by which it rests on the one before, and the
   * first on the outlet of the last.
   */
  readonly steps: readonly CycleStep[];
  /** Whether the dates prove that each article came after the one that it rests on. */
  readonly certain: boolean;
}

/** One article of a circle with its outlet. */
interface CycleStep {
  readonly articleId: string;
  readonly outletId: string;
  readonly citation: ArticleCitation;
}

/** Circles, the certain first, and whether the bounds left some unlooked for. */
export interface CyclesFound {
  readonly cycles: readonly CitationCycle[];
  readonly truncated: boolean;
}

interface Search {
  readonly next: CitationSteps;
  readonly articleById: ReadonlyMap<string, CitingArticle>;
  /** The best circle for each ring of outlets. */
  readonly found: Map<string, CitationCycle>;
  steps: number;
}

/** The way from the latest article back, which a further citation may close. */
interface Trail {
  readonly articles: readonly CitingArticle[];
  readonly citations: readonly ArticleCitation[];
}

/**
 * The circles of citations among these articles: each ring of outlets once, by its surest example. An outlet that
 * cites itself, or its own poll, makes none. A circle is certain when each citing article is surely the later, so that
 * the outlet cited at the far end had spoken before; possible as long as no date disproves it.
 * @param outletId only those through this outlet; through any when null
 */
export function citationCycles(
  all: readonly CitingArticle[],
  outletId: string | null,
): CyclesFound {
  const articles = thoseInRings(all);
  const search: Search = {
    next: citationSteps(articles),
    articleById: new Map(articles.map((article) => [article.id, article])),
    found: new Map(),
    steps: 0,
  };
  const starts = articles.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  for (const article of starts) {
    if (article.outletId !== null) follow({ articles: [article], citations: [] }, search);
  }
  const cycles = [...search.found.values()].filter(
    ({ steps }) => outletId === null || steps.some((step) => step.outletId === outletId),
  );
  return {
    cycles: cycles.sort(surestFirst),
    truncated: search.steps >= LIMITS.cycleSteps,
  };
}

/** The articles of outlets that cite and are cited; an outlet that only does one of both is in no circle. */
function thoseInRings(all: readonly CitingArticle[]): readonly CitingArticle[] {
  const outletOf = new Map(all.map(({ id, outletId }) => [id, outletId]));
  const outlets = new Set(all.map(({ outletId }) => outletId));
  const uses = all.flatMap(({ outletId, cites }) =>
    cites
      .map(({ targetId }) => outletOf.get(targetId) ?? targetId)
      .filter((usedId) => usedId !== outletId && outlets.has(usedId))
      .map((usedId) => ({ outletId, usedId })),
  );
  const [citing, cited] = [
    new Set(uses.map(({ outletId }) => outletId)),
    new Set(uses.map(({ usedId }) => usedId)),
  ];
  const left = all.filter(
    ({ outletId }) => outletId !== null && citing.has(outletId) && cited.has(outletId),
  );
  return left.length === all.length ? left : thoseInRings(left);
}

function follow(trail: Trail, search: Search): void {
  const last = trail.articles.at(-1);
  const start = trail.articles[0];
  if (last === undefined || start === undefined || search.steps >= LIMITS.cycleSteps) return;
  search.steps += 1;
  if (trail.articles.length > 1) closeTrail(trail, { last, start }, search);
  if (trail.articles.length >= LIMITS.cycleOutlets) return;
  const passed = new Set(trail.articles.map(({ outletId }) => outletId));
  for (const { article, citation } of search.next(last)) {
    if (article.outletId === null || passed.has(article.outletId)) continue;
    follow(
      { articles: [...trail.articles, article], citations: [...trail.citations, citation] },
      search,
    );
  }
}

/** The last article rests on the outlet that the trail began with: on the outlet itself, or on one of its articles. */
function closeTrail(
  trail: Trail,
  { last, start }: { readonly last: CitingArticle; readonly start: CitingArticle },
  search: Search,
): void {
  for (const citation of last.cites) {
    const cited = search.articleById.get(citation.targetId);
    const outletId = cited === undefined ? citation.targetId : cited.outletId;
    if (outletId !== start.outletId) continue;
    if (cited !== undefined && isSurelyBefore(last.published, cited.published)) continue;
    keepBest(cycleOf(trail, citation), search.found);
  }
}

function cycleOf({ articles, citations }: Trail, closing: ArticleCitation): CitationCycle {
  const steps = articles.map((article, index) => ({
    articleId: article.id,
    outletId: article.outletId ?? '',
    citation: citations[index] ?? closing,
  }));
  const certain = articles
    .slice(1)
    .every((article, index) =>
      isSurelyBefore(article.published, articles[index]?.published ?? null),
    );
  return { steps: steps.reverse(), certain };
}

function keepBest(cycle: CitationCycle, found: Map<string, CitationCycle>): void {
  const key = ringOf(cycle);
  const known = found.get(key);
  if (known === undefined || surestFirst(cycle, known) < 0) found.set(key, cycle);
}

/** The outlets in the order in which they rest on one another, from the smallest id. */
function ringOf({ steps }: CitationCycle): string {
  const outlets = steps.map(({ outletId }) => outletId);
  const start = outlets.indexOf([...outlets].sort()[0] ?? '');
  return [...outlets.slice(start), ...outlets.slice(0, start)].join(' ');
}

function surestFirst(one: CitationCycle, other: CitationCycle): number {
  return (
    Number(other.certain) - Number(one.certain) ||
    one.steps.length - other.steps.length ||
    (keyOf(one) < keyOf(other) ? -1 : 1)
  );
}

function keyOf({ steps }: CitationCycle): string {
  return steps.map(({ articleId, citation }) => `${articleId} ${citation.kind}`).join(' ');
}
