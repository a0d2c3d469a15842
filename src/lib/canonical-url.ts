import { readUrl } from './read-url.ts';

/** Parameters that say how a reader came, not what the page is. */
const TRACKING = /^(utm_.*|gclid|fbclid|mc_cid|mc_eid|ref_src|igshid)$/;

/**
 * The one form of a page's address: scheme and host in lower case, no default port, no fragment, no
 * tracking parameters, the others sorted. Null when it is no http(s) address.
 */
export function canonicalUrl(address: string): string | null {
  const url = readUrl(address);
  if (url === null) return null;
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) {
    if (TRACKING.test(name)) url.searchParams.delete(name);
  }
  url.searchParams.sort();
  return url.href;
}
