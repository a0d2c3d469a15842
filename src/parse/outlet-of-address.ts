import { type OutletEntry } from '../domain/knowledge.ts';
import { knownOutlet } from './known-outlet.ts';
import { readUrl } from '../lib/read-url.ts';
import { siteOf } from '../lib/site-of.ts';

/** A publisher by its site: the table's, or unknown and named by its host. */
export interface SiteName {
  readonly name: string;
  readonly isKnown: boolean;
}

/** Who publishes at a web address; null when the address has no host that names a site. */
export function outletOfAddress(url: string, outlets: readonly OutletEntry[]): SiteName | null {
  const site = siteAt(url);
  if (site === null) return null;
  const known = knownOutlet(site, outlets);
  return { name: known?.name ?? site, isKnown: known !== null };
}

/** A bare number or a name without a dot is a machine, not a site. */
function siteAt(url: string): string | null {
  const address = readUrl(url);
  return address !== null && /\.[a-z][\w-]*$/u.test(address.hostname) ? siteOf(address) : null;
}
