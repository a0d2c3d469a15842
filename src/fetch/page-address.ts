import { canonicalUrl } from '../lib/canonical-url.ts';
import { siteOf } from '../lib/site-of.ts';

/**
 * The address that a page is known by: its canonical link when that is on the same site and no front page,
 * else where it came from. Another site's address must not be claimed, nor one for all pages of a site.
 * @param cameFrom after redirects
 * @param canonicalLink as the page names it, absolute; null when it names none
 */
export function pageAddress(cameFrom: string, canonicalLink: string | null): string {
  const own = canonicalUrl(cameFrom) ?? cameFrom;
  const link = canonicalLink === null ? null : canonicalUrl(canonicalLink);
  if (link === null) return own;
  const [from, to] = [new URL(own), new URL(link)];
  if (siteOf(from) !== siteOf(to) || to.username !== '' || to.password !== '') return own;
  return to.pathname === '/' && from.pathname !== '/' ? own : link;
}
