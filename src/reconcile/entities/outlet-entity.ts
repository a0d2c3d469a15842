import { type Entity } from '../../domain/entity.ts';
import { type OutletEntry } from '../../domain/knowledge.ts';
import { normalName } from '../../lib/normal-name.ts';
import { stableId } from '../../lib/stable-id.ts';

/** The outlet of a name or web host as an entity: the table's, else one by its normalised name. */
export function outletEntity(
  name: string,
  { outlets }: { readonly outlets: readonly OutletEntry[] },
): Entity {
  const entry = outlets.find((outlet) => isOutlet(outlet, name)) ?? unknownOutlet(name);
  return {
    id: stableId('outlet', entry.id),
    kind: 'OUTLET',
    name: entry.name,
    aliases: [...entry.aliases].sort(),
    title: null,
    countryCode: entry.countryCode,
    wikidataId: entry.wikidataId,
    domain: entry.domain,
    isOffice: false,
    identityKey: null,
  };
}

function unknownOutlet(name: string): OutletEntry {
  const host = hostOf(name);
  return {
    id: host ?? normalName(name),
    name,
    aliases: [],
    domain: host,
    countryCode: null,
    wikidataId: null,
    wire: false,
  };
}

function isOutlet(outlet: OutletEntry, name: string): boolean {
  const wanted = key(name);
  if ([outlet.name, ...outlet.aliases].some((each) => key(each) === wanted)) return true;
  const host = hostOf(name);
  if (host === null || outlet.domain === null) return false;
  if (host === outlet.domain || host.endsWith(`.${outlet.domain}`)) return true;
  // The Economic Times is at economictimes.com and at economictimes.indiatimes.com.
  const label = host.split('.')[0] ?? host;
  return label.length > 5 && outlet.domain.split('.')[0] === label;
}

function key(name: string): string {
  return normalName(name).replace(/ /gu, '');
}

/** A host without its first label when that only names a view of the site; null when the name is no host. */
function hostOf(name: string): string | null {
  const bare =
    name
      .trim()
      .toLowerCase()
      .replace(/^https?:\/\//u, '')
      .split('/')[0] ?? '';
  return /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}$/u.test(bare)
    ? bare.replace(/^(?:www|m|mobile|amp|edition)\./u, '')
    : null;
}
