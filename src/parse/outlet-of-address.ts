import { type OutletEntry } from '../domain/knowledge.ts';
import { knownOutlet } from './known-outlet.ts';
import { readUrl } from '../lib/read-url.ts';

/** A publisher by its site: the table's, or unknown and named by its host. */
export interface SiteName {
  readonly name: string;
  readonly isKnown: boolean;
}

/** Who publishes at a web address; null when the address has no host that names a site. */
export function outletOfAddress(url: string, outlets: readonly OutletEntry[]): SiteName | null {
  const host = hostOf(url);
  if (host === null) return null;
  const known = knownOutlet(host, outlets);
  return known === null
    ? { name: host.replace(/^(?:www|m|mobile|amp)\./u, ''), isKnown: false }
    : { name: known.name, isKnown: true };
}

/** A bare number or a name without a dot is a machine, not a site. */
function hostOf(url: string): string | null {
  const hostname = readUrl(url)?.hostname ?? '';
  return /\.[a-z][\w-]*$/u.test(hostname) ? hostname : null;
}
