import { z } from 'zod';

import { type Entity } from '../domain/entity.ts';
import { type Properties } from './article-rows.ts';

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? null);

/** What is said of an entity in one place, or all places together. */
export const entityValues = z.object({
  name: z.string(),
  aliases: z.array(z.string()).default([]),
  title: text,
  countryCode: text,
  wikidataId: text,
  domain: text,
  identityKey: text,
  isOffice: z
    .boolean()
    .nullish()
    .transform((value) => value ?? false),
});

export type EntityValues = z.infer<typeof entityValues>;

/** What a reading says of an entity. */
export function valuesOf(entity: Entity): EntityValues {
  const { name, aliases, title, countryCode, wikidataId, domain, isOffice, identityKey } = entity;
  return {
    name,
    aliases: [...new Set(aliases)].filter((alias) => alias !== name).sort(),
    title,
    countryCode,
    wikidataId,
    domain,
    isOffice,
    identityKey,
  };
}

/**
 * Two sets of values as one. The order of joining makes no difference, so the graph is the same whatever came first:
 * of two names the later in the alphabet ("Kim Jong Un" before "KIM JONG UN"), of two titles the longer, of aliases all.
 */
export function joinValues(one: EntityValues, other: EntityValues): EntityValues {
  const name = larger(one.name, other.name);
  const names = [...one.aliases, ...other.aliases, one.name, other.name];
  return {
    name,
    aliases: [...new Set(names)].filter((alias) => alias !== name).sort(),
    title: longer(one.title, other.title),
    countryCode: smaller(one.countryCode, other.countryCode),
    wikidataId: smaller(one.wikidataId, other.wikidataId),
    domain: smaller(one.domain, other.domain),
    identityKey: smaller(one.identityKey, other.identityKey),
    isOffice: one.isOffice || other.isOffice,
  };
}

/** The properties of a node of this kind. */
export function entityProperties(kind: Entity['kind'], values: EntityValues): Properties {
  const { name, aliases, wikidataId, countryCode, identityKey } = values;
  const common = { name, aliases, wikidataId };
  if (kind === 'PERSON') {
    return { ...common, title: values.title, isOffice: values.isOffice, identityKey };
  }
  if (kind === 'ORGANIZATION') return { ...common, countryCode, identityKey };
  if (kind === 'OUTLET') return { ...common, countryCode, domain: values.domain };
  return { ...common, countryCode };
}

function larger(one: string, other: string): string {
  return one > other ? one : other;
}

function smaller(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}

function longer(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  if (one.length !== other.length) return one.length > other.length ? one : other;
  return smaller(one, other);
}
