import { annotateArticle } from '../../src/annotate/annotate-article.ts';
import { type Article, type PublicationDate } from '../../src/domain/article.ts';
import { type Assertion, type Claim } from '../../src/domain/claim.ts';
import { extractStatements } from '../../src/extract/extract-statements.ts';
import { loadKnowledge } from '../../src/fetch/load-knowledge.ts';
import { reconcileArticle } from '../../src/reconcile/reconcile-article.ts';
import { testReader } from './test-reader.ts';

const knowledge = await loadKnowledge(null);
const reader = testReader();

/** What an article of these paragraphs claims, in text order: one claim and assertion a place, and the names by id. */
export async function readParagraph(
  text: string,
  published: PublicationDate | null = null,
): Promise<{
  readonly claims: readonly Claim[];
  readonly assertions: readonly Assertion[];
  readonly names: ReadonlyMap<string, string>;
}> {
  const article = { ...articleOf(text), published };
  const annotation = await annotateArticle(article, reader, knowledge.names);
  const extraction = extractStatements(article, annotation, knowledge.extraction);
  const reading = reconcileArticle({ article, annotation, extraction, knowledge });
  const claims = new Map(reading.claims.map((claim) => [claim.id, claim]));
  const assertions = [...reading.assertions].sort(byPlace);
  return {
    claims: assertions.flatMap(({ claimId }) => claims.get(claimId) ?? []),
    assertions,
    names: new Map(reading.entities.map(({ id, name }) => [id, name])),
  };
}

/** By where they begin; of one place the one with the earlier amount first. */
function byPlace(one: Assertion, other: Assertion): number {
  const [place, there] = [one.spans[0], other.spans[0]];
  const amount = place.exact.indexOf(one.quantityText ?? '');
  const amountThere = there.exact.indexOf(other.quantityText ?? '');
  return place.start - there.start || amount - amountThere;
}

function articleOf(text: string): Article {
  const lines = text.split('\n');
  const starts = lines.map(
    (_, index) => lines.slice(0, index).join('\n').length + Number(index > 0),
  );
  return {
    id: 'a',
    key: 'a',
    versionId: 'v',
    textHash: 'h',
    text,
    title: null,
    titleSpan: null,
    url: null,
    outlet: null,
    byline: null,
    bylineSpan: null,
    published: null,
    origins: { title: null, byline: null, outlet: null, published: null },
    language: 'en',
    blocks: lines.map((line, index) => {
      const start = starts[index] ?? 0;
      return { start, end: start + line.length, kind: 'PARAGRAPH' as const };
    }),
    boilerplate: [],
    credits: [],
    links: [],
  };
}
