import { XMLParser } from 'fast-xml-parser';
import { z } from 'zod';

import { CounterclaimError } from '../../domain/errors.ts';
import { LIMITS } from '../../domain/limits.ts';
import { absolute, listedPage } from './listed-page.ts';
import { type ListedPage, type Listing } from './listing.ts';

const text = z.string().catch('');
const newsShape = z.object({
  title: text.optional(),
  publication_date: text.optional(),
  publication: z.object({ name: text.optional() }).optional().catch(undefined),
});
const pageShape = z.object({
  loc: text,
  lastmod: text.optional(),
  news: z.array(newsShape.catch({})).optional(),
});
const sitemapShape = z.object({ loc: text, lastmod: text.optional() });
const documentShape = z.object({
  urlset: z.object({ url: z.array(pageShape.nullable().catch(null)).default([]) }).optional(),
  sitemapindex: z
    .object({ sitemap: z.array(sitemapShape.nullable().catch(null)).default([]) })
    .optional(),
});
type SitemapPage = z.infer<typeof pageShape>;
type SitemapOfIndex = z.infer<typeof sitemapShape>;

const parser = new XMLParser({
  ignoreAttributes: true,
  removeNSPrefix: true,
  processEntities: false,
  parseTagValue: false,
  isArray: (name) => name === 'url' || name === 'sitemap' || name === 'news',
});

/** The five entities of XML (1.0, 4.6). */
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/**
 * The news of a sitemap, or the sitemaps of an index, the last changed first; where some are named as those
 * of news, only these. A page that a sitemap does not call news is passed over: it may be anything of the site.
 * @param xml a document that was looked through
 * @param url where it came from
 * @throws CounterclaimError NOT_AN_ARTICLE
 */
export function readSitemap(xml: string, url: string): Listing {
  const { urlset, sitemapindex } = documentOf(xml);
  const pages = (urlset?.url ?? []).filter(isPresent).slice(0, LIMITS.listingEntries);
  const sitemaps = (sitemapindex?.sitemap ?? []).filter(isPresent).sort(lastChangedFirst);
  const ofNews = sitemaps.filter(isOfNews);
  return {
    pages: pages.map((page) => newsPage(page, url)).filter(isPresent),
    lists: (ofNews.length > 0 ? ofNews : sitemaps)
      .map(({ loc }) => absolute(decoded(loc), url))
      .filter(isPresent),
  };
}

function documentOf(xml: string): z.infer<typeof documentShape> {
  try {
    const result = documentShape.safeParse(withGapsFilled(parser.parse(xml)));
    if (result.success) return result.data;
  } catch (cause) {
    throw notASitemap(cause);
  }
  throw notASitemap(null);
}

/** An element without content is parsed as an empty text. */
function withGapsFilled(document: unknown): unknown {
  if (typeof document !== 'object' || document === null) return document;
  return Object.fromEntries(
    Object.entries(document).map(([name, value]) => [name, value === '' ? {} : (value as unknown)]),
  );
}

function notASitemap(cause: unknown): CounterclaimError {
  return new CounterclaimError('NOT_AN_ARTICLE', 'A sitemap was wanted; this one is broken.', {
    cause,
  });
}

function newsPage({ loc, lastmod, news }: SitemapPage, url: string): ListedPage | null {
  const [first] = news ?? [];
  if (first === undefined) return null;
  return listedPage(
    {
      addresses: [decoded(loc)],
      titles: [first.title],
      authors: [],
      outlets: [first.publication?.name],
      published: [first.publication_date],
      updated: [lastmod],
      bases: [],
    },
    url,
  );
}

function lastChangedFirst(one: SitemapOfIndex, other: SitemapOfIndex): number {
  return (other.lastmod ?? '').localeCompare(one.lastmod ?? '', 'en');
}

/** The host says nothing: most sites that have news have it in their name. */
function isOfNews({ loc }: SitemapOfIndex): boolean {
  return /news/i.test(loc.replace(/^\s*https?:\/\/[^/]*/i, ''));
}

function decoded(address: string): string {
  return address.replace(/&(?:#(\d+)|(\w+));/g, (whole, code?: string, name?: string) =>
    code === undefined ? (ENTITIES[name ?? ''] ?? whole) : String.fromCharCode(Number(code)),
  );
}

function isPresent<Value>(value: Value | null): value is Value {
  return value !== null;
}
