import { linkedArticle, linkedThings, namesIn } from './linked-data.ts';
import { pageTree, type PageTree } from './page-tree.ts';

/** What a page's markup says of its article, as it is written there; null where it says nothing. */
export interface PageMetadata {
  readonly title: string | null;
  readonly byline: string | null;
  readonly siteName: string | null;
  /** As written; see `publicationDate` for what it means. */
  readonly published: string | null;
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
    title: firstOf([text(article['headline']), ...named(metas, TITLE), titleElement(page)]),
    byline: firstOf([
      listed(namesIn(article['author'])),
      // A profile's address names nobody.
      ...named(metas, AUTHOR).filter((name) => !/^@|^https?:/u.test(name ?? '')),
      marked(page),
    ]),
    siteName: firstOf([...named(metas, SITE), listed(namesIn(article['publisher']))]),
    published: firstOf([text(article['datePublished']), ...named(metas, DATE), timeElement(page)]),
    canonicalUrl: firstOf([
      page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null,
      ...named(metas, ['og:url']),
    ]),
  };
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

function named(metas: Metas, names: readonly string[]): readonly (string | null)[] {
  return names.map((name) => metas.get(name) ?? null);
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

function listed(names: readonly string[]): string | null {
  return names.length === 0 ? null : names.join(', ');
}

function firstOf(values: readonly (string | null)[]): string | null {
  for (const value of values) {
    const words = decoded(value ?? '')
      .replace(/\s+/gu, ' ')
      .trim();
    if (words !== '') return words;
  }
  return null;
}

/** JSON-LD often holds what was escaped for markup ("&amp;"). */
function decoded(words: string): string {
  if (!/&(?:#\d+|#x[\da-f]+|[a-z]+);/iu.test(words)) return words;
  return pageTree(`<html><body>${words}</body></html>`).body.textContent ?? words;
}
