import { type ArticleOrigins, type RawDocument } from '../../domain/article.ts';
import { listed, type LinkedThing, namesIn } from '../../lib/linked-things.ts';
import { givenDocument } from '../given-document.ts';
import { addressOf, textOf } from './thing-values.ts';

const ORIGINS: Readonly<Record<string, keyof ArticleOrigins>> = {
  title: 'title',
  outlet: 'outlet',
  author: 'byline',
  published: 'published',
};

/**
 * A `NewsArticle` as an article: its body is the text.
 * @throws CounterclaimError as for any article that is given with what is known of it
 */
export function articleDocument(thing: LinkedThing, origin: string): RawDocument {
  return linkedDocument(
    {
      title: textOf(thing, 'headline', 'name'),
      url: addressOf(thing, 'url', 'mainEntityOfPage', '@id'),
      outlet: namesIn(thing['publisher'])[0] ?? null,
      author: listed(namesIn(thing['author'])),
      published: textOf(thing, 'datePublished'),
      text: textOf(thing, 'articleBody', 'text'),
    },
    origin,
  );
}

/** A document of which all that is known stands in linked data. */
export function linkedDocument(
  given: Readonly<Record<string, unknown>>,
  origin: string,
): RawDocument {
  const document = givenDocument(given, origin);
  const known = Object.entries(ORIGINS).filter(([name]) => given[name] != null);
  const origins = Object.fromEntries(known.map(([, fact]) => [fact, 'LINKED_DATA']));
  return { ...document, metadata: { ...document.metadata, origins } };
}
