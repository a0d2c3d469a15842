import { BlockList, isIP } from 'node:net';

import { SPECIAL_IPV4, SPECIAL_IPV6, type SpecialRange } from './special-addresses.ts';

type Family = 'ipv4' | 'ipv6';

// One list a family: an IPv4 address also counts as part of an IPv6 range that holds its mapped form.
const LISTS: Readonly<Record<Family, BlockList>> = {
  ipv4: listOf(SPECIAL_IPV4, 'ipv4'),
  ipv6: listOf(SPECIAL_IPV6, 'ipv6'),
};

/** Whether an IP address is public unicast; what is no IP address, or has a zone, is not. */
export function isPublicAddress(address: string): boolean {
  const family = familyOf(address);
  return family !== null && !LISTS[family].check(address, family);
}

/** The IP address that stands in place of a host's name, without brackets; null for a name. */
export function literalAddress(hostname: string): string | null {
  const bare = hostname.replace(/^\[(.*)\]$/, '$1');
  return isIP(bare) === 0 ? null : bare;
}

function familyOf(address: string): Family | null {
  // A zone names an interface of this machine (RFC 4007).
  if (address.includes('%')) return null;
  const version = isIP(address);
  if (version === 0) return null;
  return version === 4 ? 'ipv4' : 'ipv6';
}

function listOf(ranges: readonly SpecialRange[], family: Family): BlockList {
  const list = new BlockList();
  for (const { range } of ranges) {
    const [address = '', bits = ''] = range.split('/');
    list.addSubnet(address, Number(bits), family);
  }
  return list;
}
