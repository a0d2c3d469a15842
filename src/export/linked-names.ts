/** The namespaces that linked data is written with; a name without a prefix is one of schema.org. */
export const NAMESPACES = {
  '@vocab': 'https://schema.org/',
  cc: 'urn:counterclaim:vocabulary:',
  oa: 'http://www.w3.org/ns/oa#',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

type Prefix = keyof typeof NAMESPACES;

/** One thing of linked data under its IRI, by names of the namespaces. */
export interface LinkedThing {
  readonly '@id': string;
  readonly '@type'?: readonly string[];
  readonly [name: string]: LinkedValue | readonly LinkedValue[] | undefined;
}

/** What a name leads to: a literal, or a thing, which is told of here or only named. */
export type LinkedValue = string | number | boolean | LinkedThing;

/** What stands under names, where there is anything. */
export type LinkedProperties = Readonly<Record<string, readonly LinkedValue[]>>;

/** The IRI of a node or edge, made of its id and of no place on the web. */
export function iriOf(id: string): string {
  return `urn:counterclaim:thing:${encodeURIComponent(id)}`;
}

/** Names a thing that is told of elsewhere. */
export function linkTo(id: string): LinkedThing {
  return { '@id': iriOf(id) };
}

/** The whole IRI behind a name such as `prov:used` or `headline`. */
export function expandName(name: string): string {
  const [prefix = '', local] = name.split(':', 2);
  return local === undefined ? NAMESPACES['@vocab'] + name : NAMESPACES[prefix as Prefix] + local;
}
