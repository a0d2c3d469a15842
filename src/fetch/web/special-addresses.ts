/** A range of addresses that no public web server has. */
export interface SpecialRange {
  /** Address, slash, bits of the prefix. */
  readonly range: string;
  readonly about: string;
  /** The document that sets the range apart. */
  readonly source: string;
}

/** IPv4 ranges that are not public unicast (IANA special-purpose registry, RFC 6890, and multicast). */
export const SPECIAL_IPV4: readonly SpecialRange[] = [
  { range: '0.0.0.0/8', about: 'this host on this network', source: 'RFC 791' },
  { range: '10.0.0.0/8', about: 'private', source: 'RFC 1918' },
  { range: '100.64.0.0/10', about: 'shared by a carrier (CGNAT)', source: 'RFC 6598' },
  { range: '127.0.0.0/8', about: 'loopback', source: 'RFC 1122' },
  { range: '168.63.129.16/32', about: 'a host of virtual machines', source: 'Azure platform' },
  { range: '169.254.0.0/16', about: 'link-local, metadata of clouds', source: 'RFC 3927' },
  { range: '172.16.0.0/12', about: 'private', source: 'RFC 1918' },
  { range: '192.0.0.0/24', about: 'protocol assignments', source: 'RFC 6890' },
  { range: '192.0.2.0/24', about: 'documentation', source: 'RFC 5737' },
  { range: '192.31.196.0/24', about: 'AS112 sink', source: 'RFC 7535' },
  { range: '192.52.193.0/24', about: 'multicast tunnels (AMT)', source: 'RFC 7450' },
  { range: '192.88.99.0/24', about: '6to4 relays', source: 'RFC 7526' },
  { range: '192.168.0.0/16', about: 'private', source: 'RFC 1918' },
  { range: '192.175.48.0/24', about: 'AS112 sink', source: 'RFC 7534' },
  { range: '198.18.0.0/15', about: 'benchmarks', source: 'RFC 2544' },
  { range: '198.51.100.0/24', about: 'documentation', source: 'RFC 5737' },
  { range: '203.0.113.0/24', about: 'documentation', source: 'RFC 5737' },
  { range: '224.0.0.0/4', about: 'multicast', source: 'RFC 5771' },
  { range: '240.0.0.0/4', about: 'reserved, broadcast', source: 'RFC 1112, RFC 919' },
];

/**
 * IPv6 ranges that are not public unicast. Only 2000::/3 is (RFC 4291, 2.4); what lies outside is listed
 * by name where it has one, so that each refusal can be told, and closed by three ranges for the rest.
 */
export const SPECIAL_IPV6: readonly SpecialRange[] = [
  { range: '::/96', about: 'unspecified, loopback, IPv4-compatible', source: 'RFC 4291' },
  { range: '::ffff:0:0/96', about: 'IPv4-mapped', source: 'RFC 4291' },
  { range: '::ffff:0:0:0/96', about: 'IPv4-translated', source: 'RFC 2765' },
  { range: '64:ff9b::/96', about: 'NAT64', source: 'RFC 6052' },
  { range: '64:ff9b:1::/48', about: 'NAT64 of a local network', source: 'RFC 8215' },
  { range: '100::/64', about: 'discard', source: 'RFC 6666' },
  { range: '2001::/32', about: 'Teredo', source: 'RFC 4380' },
  { range: '2001:2::/48', about: 'benchmarks', source: 'RFC 5180' },
  { range: '2001:10::/28', about: 'ORCHID', source: 'RFC 4843' },
  { range: '2001:20::/28', about: 'ORCHID, version 2', source: 'RFC 7343' },
  { range: '2001::/23', about: 'protocol assignments', source: 'RFC 2928' },
  { range: '2001:db8::/32', about: 'documentation', source: 'RFC 3849' },
  { range: '2002::/16', about: '6to4', source: 'RFC 3056' },
  { range: '2620:4f:8000::/48', about: 'AS112 sink', source: 'RFC 7534' },
  { range: '3ffe::/16', about: '6bone, handed back', source: 'RFC 3701' },
  { range: '3fff::/20', about: 'documentation', source: 'RFC 9637' },
  { range: '5f00::/16', about: 'segment routing', source: 'RFC 9602' },
  { range: 'fc00::/7', about: 'unique local', source: 'RFC 4193' },
  { range: 'fe80::/10', about: 'link-local', source: 'RFC 4291' },
  { range: 'fec0::/10', about: 'site-local', source: 'RFC 3879' },
  { range: 'ff00::/8', about: 'multicast', source: 'RFC 4291' },
  { range: '::/3', about: 'no global unicast', source: 'RFC 4291' },
  { range: '4000::/2', about: 'no global unicast', source: 'RFC 4291' },
  { range: '8000::/1', about: 'no global unicast', source: 'RFC 4291' },
];
