import { type EntityKind } from '../../domain/annotation.ts';
import { type Entity } from '../../domain/entity.ts';
import { type NameKnowledge, type OrganizationEntry } from '../../domain/knowledge-names.ts';
import { normalName } from '../../lib/normal-name.ts';
import { stableId } from '../../lib/stable-id.ts';
import { bodyKey } from './identity-key.ts';
import { type Identity, type IndexedMention, otherNames } from './identity.ts';
import { outletEntity } from './outlet-entity.ts';

/** Organizations, outlets and places: by the tables, else by the normalised name; short forms as the text explains them. */
export function bodyIdentities(
  mentions: readonly IndexedMention[],
  text: string,
  knowledge: NameKnowledge,
): readonly Identity[] {
  const bodies = mentions.filter(
    ({ mention }) => mention.kind !== 'PERSON' && mention.kind !== 'COUNTRY',
  );
  const names = [...new Set(bodies.map(({ mention }) => mention.name))];
  const known = knownBodies(knowledge.organizations);
  const groups = new Map<string, { entity: Entity; members: IndexedMention[] }>();
  for (const body of bodies) {
    const full = fullName(body.mention.name, names, text);
    const entity = entityOf({ ...body.mention, name: full }, known, knowledge);
    const group = groups.get(entity.id) ?? { entity, members: [] };
    group.members.push(body);
    groups.set(entity.id, group);
  }
  return [...groups.values()].map(({ entity, members }) => ({
    entity: { ...entity, aliases: allNames(entity, members) },
    mentions: members.map(({ index }) => index),
  }));
}

function allNames(entity: Entity, members: readonly IndexedMention[]): readonly string[] {
  return otherNames(
    [...entity.aliases, ...members.map(({ mention }) => mention.name)],
    entity.name,
  );
}

function knownBodies(
  organizations: readonly OrganizationEntry[],
): ReadonlyMap<string, OrganizationEntry> {
  return new Map(
    organizations.flatMap((entry) =>
      [entry.name, ...entry.aliases].map((name) => [normalName(name), entry] as const),
    ),
  );
}

/** "Health Coalition (OHC)" explains OHC; "The Post" is the fuller name before that ends so. */
function fullName(name: string, names: readonly string[], text: string): string {
  const explained = names.find(
    (other) => other.length > name.length && text.includes(`${other} (${name})`),
  );
  if (explained !== undefined) return explained;
  const short = /^(?:the\s+)?(\p{Lu}\p{L}+)$/iu.exec(name)?.[1];
  if (short === undefined || !/^the\s/iu.test(name)) return name;
  return names.find((other) => other !== name && other.endsWith(` ${short}`)) ?? name;
}

function entityOf(
  mention: IndexedMention['mention'],
  known: ReadonlyMap<string, OrganizationEntry>,
  knowledge: NameKnowledge,
): Entity {
  if (mention.kind === 'OUTLET') return outletEntity(mention.name, knowledge);
  const key = normalName(mention.name);
  const entry = mention.kind === 'ORGANIZATION' ? known.get(key) : undefined;
  return bodyEntity(mention.kind, entry ?? { ...mention, id: key, aliases: [], wikidataId: null });
}

/** The organization of the table that a normalised name belongs to; null when the table has none. */
export function knownOrganization(
  key: string,
  { organizations }: { readonly organizations: readonly OrganizationEntry[] },
): Entity | null {
  const entry = knownBodies(organizations).get(key);
  return entry === undefined ? null : bodyEntity('ORGANIZATION', entry);
}

function bodyEntity(kind: EntityKind, entry: OrganizationEntry): Entity {
  return {
    id: stableId(kind.toLowerCase(), entry.id),
    kind,
    name: entry.name,
    aliases: entry.aliases,
    title: null,
    countryCode: entry.countryCode,
    wikidataId: entry.wikidataId,
    domain: null,
    isOffice: false,
    identityKey: kind === 'ORGANIZATION' ? bodyKey(entry.name) : null,
  };
}
