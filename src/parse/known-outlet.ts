import { type OutletEntry } from '../domain/knowledge.ts';

/** The table's outlet of a name as pages write it ("time news", "www.nytimes.com", "The Guardian"); null when it is not known. */
export function knownOutlet(name: string, outlets: readonly OutletEntry[]): OutletEntry | null {
  const wanted = outletKey(name);
  const host = /^[\w.-]+\.\w{2,}$/u.test(name.trim()) ? name.trim().toLowerCase() : null;
  return (
    outlets.find(
      (outlet) =>
        [outlet.name, ...outlet.aliases].some((each) => outletKey(each) === wanted) ||
        (host !== null && outlet.domain !== null && isHostOf(host, outlet.domain)),
    ) ?? null
  );
}

/** A name for comparing: letters and digits in lower case, without the leading article. */
function outletKey(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/^the\s+/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** `m.economictimes.com` is a host of `economictimes.indiatimes.com` by its main label, and of its own domain. */
function isHostOf(host: string, domain: string): boolean {
  if (host === domain || host.endsWith(`.${domain}`)) return true;
  const [label = ''] = host.replace(/^(?:www|m|mobile|amp|edition)\./u, '').split('.');
  return label.length > 5 && domain.split('.')[0] === label;
}
