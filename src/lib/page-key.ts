import { canonicalUrl } from './canonical-url.ts';
import { readUrl } from './read-url.ts';
import { siteOf } from './site-of.ts';

/**
 * What all addresses of one page have in common: http or https, the site in any dress, with or without a slash
 * at the end. Null for what is no http(s) address.
 */
export function pageKey(address: string): string | null {
  const url = readUrl(canonicalUrl(address) ?? '');
  if (url === null) return null;
  const port = url.port === '' ? '' : `:${url.port}`;
  return `${siteOf(url)}${port}${url.pathname.replace(/\/+$/u, '')}${url.search}`;
}
