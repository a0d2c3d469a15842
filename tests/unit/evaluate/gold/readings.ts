import {
  type ExpectedArticle,
  type ExpectedDocument,
} from '../../../../src/evaluate/gold/expected-document.ts';
import { splitSentences } from '../../../../src/evaluate/gold/split-sentences.ts';
import {
  type GoldArticle,
  type GoldClaim,
  type GoldDocument,
} from '../../../../src/evaluate/gold-document.ts';

type Texts = ReadonlyMap<string, string>;

/** No reading at all. */
export function nothing(): GoldDocument {
  return { articles: [], contradictions: [] };
}

/** Every sentence a claim in the article's own voice, and nothing else. */
export function everySentence({ articles }: ExpectedDocument, texts: Texts): GoldDocument {
  return {
    articles: articles.map(({ id }) => ({
      id,
      outlet: null,
      boilerplate: [],
      entities: [],
      sources: [],
      citations: [],
      claims: splitSentences(texts.get(id) ?? '').map((span, index) => ({
        ...span,
        id: `${id}${index}`,
        source: { entity: 'article' },
        modality: 'asserted',
        polarity: 'positive' as const,
      })),
    })),
    contradictions: [],
  };
}

/** The expected reading with a part of everything dropped or spoilt. */
export function degraded(expected: ExpectedDocument, texts: Texts): GoldDocument {
  return {
    articles: expected.articles.map((article, number) => ({
      ...article,
      outlet: { 3: { name: 'Blogspot' }, 4: { name: 'RTÉ News' } }[number] ?? article.outlet,
      boilerplate: article.boilerplate.slice(1),
      entities: article.entities.filter((_, index) => index % 5 !== 0),
      citations: article.citations.filter((_, index) => index % 2 === 0),
      claims: article.claims.flatMap((claim, index) =>
        index % 4 === 3
          ? []
          : [spoilt(claim, { index, number, text: texts.get(article.id) ?? '' })],
      ),
    })),
    contradictions: [
      ...expected.contradictions.filter((_, index) => index % 2 === 0),
      ...expected.non_contradictions.slice(0, 30).map(({ a, b }, index) => ({
        id: 'n',
        a,
        b,
        type: 'quantity' as const,
        degree: index % 2 === 1 ? ('strong' as const) : ('weak' as const),
      })),
    ],
  };
}

function spoilt(
  claim: GoldClaim,
  { index, number, text }: { index: number; number: number; text: string },
): GoldClaim {
  const { quantity } = claim;
  return {
    ...claim,
    ...(index % 5 === 1 && { source: { entity: 'article' } }),
    ...(index % 7 === 2 && { source: { entity: 'person:jane-doe' } }),
    ...(index % 6 === 2 && { modality: 'possible' }),
    ...(index % 9 === 2 && { polarity: 'negative' as const }),
    ...(index % 3 === 0 && sentenceAround(claim, text)),
    ...(quantity && {
      quantity: {
        ...quantity,
        value: number % 2 === 1 ? 1 : quantity.value,
        upper: number === 2 ? null : quantity.upper,
      },
    }),
  };
}

function sentenceAround({ start, end }: GoldClaim, text: string) {
  const shared = (span: { start: number; end: number }) =>
    Math.min(end, span.end) - Math.max(start, span.start);
  return splitSentences(text).reduce((best, span) => (shared(span) > shared(best) ? span : best));
}

/** The expected reading with everything else taken for content, too wide spans and wrong types. */
export function careless(expected: ExpectedDocument, texts: Texts): GoldDocument {
  return {
    articles: expected.articles.map((article, number) =>
      overread(article, { number, length: texts.get(article.id)?.length ?? 0 }),
    ),
    contradictions: expected.contradictions.map((contradiction, index) => ({
      ...contradiction,
      type: index % 3 === 0 ? 'timing' : contradiction.type,
      degree: index % 4 === 0 ? 'strong' : contradiction.degree,
    })),
  };
}

function overread(
  article: ExpectedArticle,
  { number, length }: { number: number; length: number },
): GoldArticle {
  const wide = article.claims.map((claim) => ({
    ...claim,
    start: Math.max(0, claim.start - 12),
    end: Math.min(length, claim.end + 25),
  }));
  const empty = [...article.boilerplate, ...article.excluded].map(({ start, end }, index) => ({
    id: `z${number}-${index}`,
    start,
    end,
    source: { entity: index % 2 === 1 ? 'src:officials' : 'article' },
    modality: 'asserted',
    polarity: 'positive' as const,
  }));
  return {
    ...article,
    boilerplate: article.boilerplate
      .slice(0, 1)
      .map(({ start, end }) => ({ start: Math.max(0, start - 200), end })),
    entities: article.entities.map(({ id, type, canonical, iso, unnamed, mentions }) => ({
      id,
      type,
      canonical,
      iso,
      unnamed,
      mentions: mentions.map(({ start, end, kind }) => ({ start, end, kind })),
    })),
    claims: [...wide, ...empty],
    citations: [
      ...article.citations,
      ...article.entities.map(({ id }) => ({ target: id, start: 0, end: 1 })),
    ],
  };
}
