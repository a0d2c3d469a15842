import { CounterclaimError } from '../../domain/errors.ts';
import { LIMITS } from '../../domain/limits.ts';
import { type WebClient } from '../../domain/web.ts';
import { type ListedPage, type Listing } from './listing.ts';
import { onceEach, readListing } from './read-listing.ts';

/** What a followed address lists, with all lists that it leads to. */
export interface CollectedPages {
  /** Each page once, as it is listed first. */
  readonly pages: readonly ListedPage[];
  /** Lists that could not be read; the pages of the others are there. */
  readonly failures: readonly { readonly address: string; readonly error: CounterclaimError }[];
}

const ACCEPT = [
  'application/rss+xml, application/atom+xml, application/rdf+xml, application/feed+json',
  'application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.9, application/gzip;q=0.8',
  'application/x-gzip;q=0.8, application/octet-stream;q=0.5, text/html;q=0.5, text/plain;q=0.4',
  'application/xhtml+xml;q=0.4',
].join(', ');

interface List {
  readonly address: string;
  /** How many lists led to it. */
  readonly depth: number;
}

/** Reads a feed, a news sitemap, an index of sitemaps or a page that names its feeds, and what these lead to. */
export async function collectPages(
  address: string,
  web: Pick<WebClient, 'get'>,
  signal: AbortSignal,
): Promise<CollectedPages> {
  const lists: List[] = [{ address, depth: 0 }];
  const pages: ListedPage[] = [];
  const failures = [];
  // More lists are added while the first ones are read.
  for (const { address: from, depth } of lists) {
    try {
      const listing = await readFrom(from, web, signal);
      pages.push(...listing.pages);
      if (depth < LIMITS.listingDepth) addLists(lists, listing.lists, depth + 1);
    } catch (error) {
      if (!(error instanceof CounterclaimError)) throw error;
      failures.push({ address: from, error });
    }
  }
  return { pages: onceEach(pages), failures };
}

function addLists(lists: List[], addresses: readonly string[], depth: number): void {
  for (const address of addresses) {
    const isKnown = lists.some((list) => list.address === address);
    if (!isKnown && lists.length < LIMITS.listingFiles) lists.push({ address, depth });
  }
}

async function readFrom(
  address: string,
  web: Pick<WebClient, 'get'>,
  signal: AbortSignal,
): Promise<Listing> {
  const { bytes, url, charset } = await web.get({
    url: address,
    accept: ACCEPT,
    maxBytes: LIMITS.listingBytes,
    signal,
  });
  return readListing({ bytes, url, charset });
}
