import { CounterclaimError } from '../../domain/errors.ts';
import { decodeListing } from './decode-listing.ts';
import { findFeedLinks } from './find-feed-links.ts';
import { type ListedPage, type Listing, type ListingSource } from './listing.ts';
import { readFeed } from './read-feed.ts';
import { readSitemap } from './read-sitemap.ts';
import { refuseHostileXml } from './refuse-hostile-xml.ts';

const NOT_THE_ROOT = /\s+|<\?[^]*?\?>|<!--[^]*?-->|<!doctype[^>[]*>/iy;
const ROOT = /<(?:[\w.-]+:)?([\w.-]+)/y;

/**
 * What a followed address lists, whatever it is: a feed, a news sitemap, an index of sitemaps, or a page
 * that names its feeds. Each page once, as it is listed first.
 * @throws CounterclaimError NOT_AN_ARTICLE or TEXT_TOO_LARGE
 */
export function readListing(source: ListingSource): Listing {
  const text = decodeListing(source).replace(/^\ufeff/, '');
  const { pages, lists } = listingOf(text, source.url);
  return { pages: onceEach(pages), lists: [...new Set(lists)] };
}

function listingOf(text: string, url: string): Listing {
  const root = rootOf(text);
  if (root === 'html') return { pages: [], lists: feedsOfPage(text, url) };
  if (root !== null) refuseHostileXml(text);
  if (root === 'urlset' || root === 'sitemapindex') return readSitemap(text, url);
  return { pages: readFeed(text, url), lists: [] };
}

function feedsOfPage(html: string, url: string): readonly string[] {
  const feeds = findFeedLinks(html, url);
  if (feeds.length > 0) return feeds;
  throw new CounterclaimError(
    'NOT_AN_ARTICLE',
    'A feed, a news sitemap or a page that names its feed was wanted; this page names none.',
    { remedy: 'Name the feed itself; "counterclaim ingest" reads a single page.' },
  );
}

/** The local name of the first element, in lower case; null for a text that is no markup. */
function rootOf(text: string): string | null {
  let at = 0;
  for (;;) {
    NOT_THE_ROOT.lastIndex = at;
    if (!NOT_THE_ROOT.test(text)) break;
    at = NOT_THE_ROOT.lastIndex;
  }
  ROOT.lastIndex = at;
  return ROOT.exec(text)?.[1]?.toLowerCase() ?? (text[at] === '<' ? '' : null);
}

/** Each page once, as it is listed first. */
export function onceEach(pages: readonly ListedPage[]): readonly ListedPage[] {
  const first = new Map<string, ListedPage>();
  for (const page of pages) if (!first.has(page.url)) first.set(page.url, page);
  return [...first.values()];
}
