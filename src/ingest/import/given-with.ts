import {
  type ArticleOrigins,
  type DocumentMetadata,
  type FactOrigin,
  type ListingHints,
} from '../../domain/article.ts';
import { type ImportedArticle } from '../../domain/graph-import.ts';

/** What a text does not say of itself, or its address: to be given with it when it is read again. */
const OUTSIDE: readonly FactOrigin[] = ['GIVEN', 'LINKED_DATA', 'META', 'ELEMENT'];

/** What was known of a text from outside it, so that it can be read again as it came. */
export function givenWith(article: ImportedArticle): DocumentMetadata {
  const facts = factsOf(article);
  const given = facts.filter(({ origin }) => OUTSIDE.includes(origin));
  const hints = facts.filter(({ origin }) => origin === 'LISTING');
  const marked = given.filter(({ origin }) => origin !== 'GIVEN');
  return {
    ...(article.url !== null && { url: article.url }),
    ...namedBy(given),
    ...(marked.length > 0 && {
      origins: Object.fromEntries(marked.map(({ kept, origin }) => [kept, origin])),
    }),
    ...(hints.length > 0 && { hints: namedBy(hints) }),
  };
}

interface Fact {
  /** As metadata name it. */
  readonly name: keyof ListingHints;
  /** As articles name it. */
  readonly kept: keyof ArticleOrigins;
  readonly value: string;
  readonly origin: FactOrigin;
}

function factsOf(article: ImportedArticle): readonly Fact[] {
  const { title, titleOrigin, byline, bylineOrigin } = article;
  const { outlet, outletOrigin, published, publishedOrigin } = article;
  const facts = [
    { name: 'title', kept: 'title', value: title, origin: titleOrigin },
    { name: 'author', kept: 'byline', value: byline, origin: bylineOrigin },
    { name: 'outlet', kept: 'outlet', value: outlet, origin: outletOrigin },
    { name: 'published', kept: 'published', value: published, origin: publishedOrigin },
  ];
  return facts.filter((fact): fact is Fact => fact.value !== null && fact.origin !== null);
}

function namedBy(facts: readonly Fact[]): ListingHints {
  return Object.fromEntries(facts.map(({ name, value }) => [name, value]));
}
