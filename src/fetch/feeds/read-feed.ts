import { type AnyFeed, parseFeed } from 'feedsmith';

import { CounterclaimError } from '../../domain/errors.ts';
import { LIMITS } from '../../domain/limits.ts';
import { feedEntries } from './feed-entries.ts';
import { listedPage } from './listed-page.ts';
import { type ListedPage } from './listing.ts';

/**
 * The pages of a feed: RSS 0.9x to 2.0, RSS 1.0 (RDF), Atom, JSON Feed.
 * @param text XML that was looked through, or JSON
 * @param url where it came from
 * @throws CounterclaimError NOT_AN_ARTICLE
 */
export function readFeed(text: string, url: string): readonly ListedPage[] {
  return feedEntries(parsed(text)).flatMap((entry) => {
    const page = listedPage(entry, url);
    return page === null ? [] : [page];
  });
}

function parsed(text: string): AnyFeed {
  try {
    return parseFeed(text, { maxItems: LIMITS.listingEntries });
  } catch (cause) {
    throw new CounterclaimError(
      'NOT_AN_ARTICLE',
      'A feed (RSS, Atom, RDF or JSON Feed) or a news sitemap was wanted; this is none.',
      { cause },
    );
  }
}
