import { canonicalUrl } from '../../lib/canonical-url.ts';
import { listingDate } from './listing-date.ts';
import { type ListedPage } from './listing.ts';
import { personNames } from './person-names.ts';
import { plainWords } from './plain-words.ts';
import { type Written, type WrittenEntry } from './written-entry.ts';
import { readUrl } from '../../lib/read-url.ts';

/** Words that say what the list is, not who publishes it. */
const LIST_WORDS =
  /(?:\s*[-–|:»>])?\s*\b(?:(?:rss|atom)\s+)?(?:rss|atom|feeds?)(?:\s+\d(?:\.\d+)?)?$/i;

/**
 * The page of an entry; null when no address of it is one of the web.
 * @param url of the list
 */
export function listedPage(entry: WrittenEntry, url: string): ListedPage | null {
  const base = entry.bases.reduce<string>((outer, inner) => absolute(inner, outer) ?? outer, url);
  const address = firstOf(entry.addresses, (one) => absolute(one, base));
  if (address === null) return null;
  return {
    url: address,
    title: firstOf(entry.titles, plainWords),
    author: personNames(entry.authors),
    outlet: firstOf(entry.outlets, outletName),
    published: firstOf(entry.published, listingDate),
    updated: firstOf(entry.updated, listingDate),
  };
}

/** The canonical form of an address that may be relative; null when it is none of the web. */
export function absolute(address: Written, base: string): string | null {
  const trimmed = (address ?? '').trim();
  const url = trimmed === '' ? null : readUrl(trimmed, base);
  return url === null ? null : canonicalUrl(url.href);
}

function firstOf(
  written: readonly Written[],
  read: (one: Written) => string | null,
): string | null {
  for (const one of written) {
    const value = read(one);
    if (value !== null) return value;
  }
  return null;
}

function outletName(written: Written): string | null {
  const words = plainWords(written);
  return words === null ? null : plainWords(words.replace(LIST_WORDS, ''));
}
