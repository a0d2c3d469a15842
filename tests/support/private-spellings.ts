const PRIVATE_IPV4 = [
  '127.0.0.1',
  '127.1.2.3',
  '0.0.0.0',
  '10.0.0.1',
  '100.64.0.1',
  '169.254.169.254',
  '172.16.0.1',
  '172.31.255.254',
  '192.168.1.1',
  '198.18.0.1',
  '203.0.113.7',
  '224.0.0.1',
  '255.255.255.255',
];
const PRIVATE_IPV6 = [
  '::',
  '::1',
  '0:0:0:0:0:0:0:1',
  '0000:0000:0000:0000:0000:0000:0000:0001',
  '0::1',
  '::0:1',
  '::0.0.0.1',
  '::127.0.0.1',
  '::7f00:1',
  '::ffff:127.0.0.1',
  '::FFFF:7F00:1',
  '0:0:0:0:0:ffff:7f00:0001',
  '::ffff:0:127.0.0.1',
  '::ffff:10.0.0.1',
  '::ffff:169.254.169.254',
  '64:ff9b::127.0.0.1',
  '64:ff9b::7f00:1',
  '64:ff9b:1::7f00:1',
  '100::1',
  '2001::1',
  '2001:0:7f00:1:0:0:80ff:fffe',
  '2001:2::1',
  '2001:10::1',
  '2001:20::1',
  '2001:db8::1',
  '2002:7f00:1::',
  '2002:7f00:1::1',
  '2002:a00:1::',
  '3fff::1',
  '5f00::1',
  'fc00::1',
  'fd00::1',
  'fdff:ffff:ffff::1',
  'fe80::1',
  'febf::1',
  'fec0::1',
  'ff01::1',
  'ff02::1',
  'ff0e::1',
  '4000::1',
  '8000::1',
];

/** A way to write the four numbers of an IPv4 address as a host. */
export type Ipv4Writing = (parts: readonly [number, number, number, number]) => string;

const hex = (part: number): string => `0x${part.toString(16)}`;
const octal = (part: number): string => `0${part.toString(8)}`;
const whole = ([a, b, c, d]: readonly [number, number, number, number]): number =>
  ((a * 256 + b) * 256 + c) * 256 + d;
const translated = (text: string, digits: string, dot: string): string =>
  text.replace(/\d/g, (digit) => Array.from(digits)[Number(digit)] ?? digit).replaceAll('.', dot);

/** The ways in which an IPv4 address can be written so that a URL takes it for one. */
export const IPV4_WRITINGS: readonly Ipv4Writing[] = [
  (parts) => parts.join('.'),
  (parts) => `${parts.join('.')}.`,
  (parts) => String(whole(parts)),
  (parts) => `${whole(parts)}.`,
  (parts) => hex(whole(parts)),
  (parts) => `0X${whole(parts).toString(16).toUpperCase()}`,
  (parts) => `0x00000${whole(parts).toString(16)}`,
  (parts) => octal(whole(parts)),
  (parts) => `000${whole(parts).toString(8)}`,
  (parts) => parts.map(hex).join('.'),
  (parts) => parts.map(octal).join('.'),
  (parts) => parts.map((part) => `0000${part.toString(8)}`).join('.'),
  ([a, b, c, d]) => `${a}.${(b * 256 + c) * 256 + d}`,
  ([a, b, c, d]) => `${a}.${b}.${c * 256 + d}`,
  ([a, b, c, d]) => `${hex(a)}.${octal(b)}.${c}.${hex(d)}`,
  ([a, b, c, d]) => `${octal(a)}.${hex((b * 256 + c) * 256 + d)}`,
  (parts) => translated(parts.join('.'), '０１２３４５６７８９', '。'),
  (parts) => translated(parts.join('.'), '０１２３４５６７８９', '．'),
  (parts) => translated(parts.join('.'), '⓪①②③④⑤⑥⑦⑧⑨', '.'),
  (parts) => parts.join('%2e'),
  (parts) => parts.join('.').replace(/\d/g, (digit) => `%3${digit}`),
  (parts) => parts.join('.\t'),
  (parts) => parts.join('.\u00ad'),
  (parts) => `[::ffff:${parts.join('.')}]`,
  (parts) => `[::${parts.join('.')}]`,
  (parts) => `[64:ff9b::${parts.join('.')}]`,
  ([a, b, c, d]) => `[2002:${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}::]`,
];

/** The ways in which a host can be wrapped up in an address. */
export const WRAPPINGS: readonly ((host: string, port: number) => string)[] = [
  (host, port) => `http://${host}:${port}/`,
  (host, port) => `HTTP://${host}:${port}/news`,
  (host, port) => `http:\\\\${host}:${port}\\`,
  (host, port) => `http:/${host}:${port}/`,
  (host, port) => `http:${host}:${port}/`,
  (host, port) => `http://example.org@${host}:${port}/`,
  (host, port) => `http://example.org:80@${host}:${port}/`,
  (host, port) => `http://${host}:${port}/#@example.org`,
  (host, port) => `http://${host}:${port}?example.org`,
  (host, port) => ` \n http://${host}:0${port}/ `,
  (host, port) => `http:///${host}:${port}/`,
];

const partsOf = (address: string): [number, number, number, number] =>
  address.split('.').map(Number) as [number, number, number, number];

/** Hosts that stand for addresses that are not public: several hundred. */
export const PRIVATE_HOSTS: readonly string[] = [
  ...PRIVATE_IPV4.flatMap((address) => IPV4_WRITINGS.map((write) => write(partsOf(address)))),
  ...PRIVATE_IPV6.map((address) => `[${address}]`),
  ...PRIVATE_IPV6.map((address) => `[${address.toUpperCase()}]`),
  '[::1%lo]',
  '[::1%25lo]',
  '[fe80::1%25eth0]',
];

/** The addresses themselves, as a name server would give them. */
export const PRIVATE_ADDRESSES: readonly string[] = [
  ...PRIVATE_IPV4,
  ...PRIVATE_IPV6,
  'fe80::1%lo',
];
