import { type FactOrigin } from '../../domain/article.ts';
import { listed, namesIn } from '../../lib/linked-things.ts';
import { linkedArticle, linkedThings } from './linked-data.ts';
import { pageTree, type PageTree } from './page-tree.ts';

/** Where markup says something: linked data, a meta element, or another element. */
type MarkupOrigin = Extract<FactOrigin, 'LINKED_DATA' | 'META' | 'ELEMENT'>;

/** What markup says, and where. */
export interface MarkupFact {
  readonly value: string;
  readonly origin: MarkupOrigin;
}

/** What a page's markup says of its article, as it is written there; null where it says nothing. */
export interface PageMetadata {
  readonly title: MarkupFact | null;
  readonly byline: MarkupFact | null;
  readonly siteName: MarkupFact | null;
  /** As written; see `publicationDate` for what it means. */
  readonly published: MarkupFact | null;
  readonly canonicalUrl: string | null;
}

const TITLE = ['og:title', 'twitter:title', 'dc.title', 'parsely-title', 'sailthru.title'];
const SITE = ['og:site_name', 'application-name', 'dc.publisher', 'twitter:site:name'];
const AUTHOR = ['author', 'article:author', 'dc.creator', 'byl', 'parsely-author', 'sailthru.author', 'citation_author']; // prettier-ignore
const DATE = ['article:published_time', 'datepublished', 'dc.date.issued', 'dc.date', 'parsely-pub-date', 'sailthru.date', 'pubdate', 'publish-date', 'publication_date', 'citation_publication_date', 'date']; // prettier-ignore

/** Reads what a page says of its article: JSON-LD first, then meta elements, then what its elements are marked as. */
export function pageMetadata(page: PageTree): PageMetadata {
  const things = linkedThings(page);
  const article = linkedArticle(things) ?? {};
  const metas = metaElements(page);
  return {
    title: firstOf([
      inLinkedData(text(article['headline'])),
      ...named(metas, TITLE),
      inElement(titleElement(page)),
    ]),
    byline: firstOf([
      inLinkedData(listed(namesIn(article['author']))),
      // A profile's address names nobody.
      ...named(metas, AUTHOR).filter(([, name]) => !/^@|^https?:/u.test(name ?? '')),
      inElement(marked(page)),
    ]),
    siteName: firstOf([...named(metas, SITE), inLinkedData(listed(namesIn(article['publisher'])))]),
    published: firstOf([
      inLinkedData(text(article['datePublished'])),
      ...named(metas, DATE),
      inElement(timeElement(page)),
    ]),
    canonicalUrl: canonicalUrl(page, metas)?.value ?? null,
  };
}

/** Words that may be there, and where. */
type Said = readonly [MarkupOrigin, string | null];

function inLinkedData(words: string | null): Said {
  return ['LINKED_DATA', words];
}

function inElement(words: string | null): Said {
  return ['ELEMENT', words];
}

function canonicalUrl(page: PageTree, metas: Metas): MarkupFact | null {
  const link = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null;
  return firstOf([inElement(link), ...named(metas, ['og:url'])]);
}

type Metas = ReadonlyMap<string, string>;

/** The first content of each name, names in lower case; `property`, `name` and `itemprop` are used alike. */
function metaElements(page: PageTree): Metas {
  const found = new Map<string, string>();
  for (const meta of page.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content')?.trim() ?? '';
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = meta.getAttribute(attribute)?.trim().toLowerCase() ?? '';
      if (name !== '' && content !== '' && !found.has(name)) found.set(name, content);
    }
  }
  return found;
}

function named(metas: Metas, names: readonly string[]): readonly Said[] {
  return names.map((name) => ['META', metas.get(name) ?? null]);
}

function titleElement(page: PageTree): string | null {
  return page.querySelector('title')?.textContent ?? page.querySelector('h1')?.textContent ?? null;
}

function marked(page: PageTree): string | null {
  const element = page.querySelector(
    '[itemprop~="author"] [itemprop~="name"], [itemprop~="author"], [rel~="author"], .byline, .author-name',
  );
  return element?.textContent ?? null;
}

function timeElement(page: PageTree): string | null {
  const time = page.querySelector(
    'time[datetime][pubdate], [itemprop~="datePublished"], article time[datetime], time[datetime]',
  );
  return time?.getAttribute('datetime') ?? time?.getAttribute('content') ?? null;
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function firstOf(said: readonly Said[]): MarkupFact | null {
  for (const [origin, words] of said) {
    const value = decoded(words ?? '')
      .replace(/\s+/gu, ' ')
      .trim();
    if (value !== '') return { value, origin };
  }
  return null;
}

/** JSON-LD often holds what was escaped for markup ("&amp;"). */
function decoded(words: string): string {
  if (!/&(?:#\d+|#x[\da-f]+|[a-z]+);/iu.test(words)) return words;
  return pageTree(`<html><body>${words}</body></html>`).body.textContent ?? words;
}
