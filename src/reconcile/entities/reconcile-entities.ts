import { type Annotation, type Mention } from '../../domain/annotation.ts';
import { type Article } from '../../domain/article.ts';
import { type Entity, type ResolvedMention } from '../../domain/entity.ts';
import { type NameKnowledge } from '../../domain/knowledge-names.ts';
import { overlaps } from '../../domain/span.ts';
import { bodyIdentities } from './body-identities.ts';
import { countryIdentities } from './country-identities.ts';
import { creditedEntity } from './credited-entity.ts';
import { type Identity, type IndexedMention } from './identity.ts';
import { personKey } from './identity-key.ts';
import { outletEntity } from './outlet-entity.ts';
import { authorEntity, personIdentities } from './person-identities.ts';

/** Who and what an article names, and which mention is whose. */
export interface ReconciledEntities {
  /** Sorted by id. */
  readonly entities: readonly Entity[];
  readonly mentions: readonly ResolvedMention[];
  /** The identity of each mention, by its index in the annotation; null when it was given none. */
  readonly entityIds: readonly (string | null)[];
  /** The publisher's entity; null when the page does not name it. */
  readonly outletId: string | null;
  /** The author's entity; null when no person is named as such. */
  readonly authorId: string | null;
  /** The entity of each of the article's credits, in their order. */
  readonly creditIds: readonly string[];
  /** The entity of the outlet to which each of the article's links leads, in their order; null where it leads to none. */
  readonly linkIds: readonly (string | null)[];
}

/**
 * Gives the mentions of one article their identities: short names are those of the fullest, countries and
 * known bodies those of the tables. The publisher, the author and credited or linked outlets are entities too.
 */
export function reconcileEntities(
  article: Article,
  annotation: Annotation,
  knowledge: NameKnowledge,
): ReconciledEntities {
  const mentions = annotation.mentions.map((mention, index) => ({ mention, index }));
  const named = [
    ...countryIdentities(ofKind(mentions, 'COUNTRY'), knowledge),
    ...personIdentities(ofKind(mentions, 'PERSON'), knowledge, (mention) =>
      isSubject(mention, annotation),
    ),
    ...bodyIdentities(mentions, article.text, knowledge),
  ];
  const outlet = article.outlet === null ? null : outletEntity(article.outlet.name, knowledge);
  const author = authorEntity(article, named);
  const credits = article.credits.map(({ name }) => creditedEntity(name, knowledge));
  const linked = article.links.map(({ outlet: name }) =>
    name === null ? null : outletEntity(name, knowledge),
  );
  const entityIds = idsByMention(named, mentions.length);
  return {
    entities: withKeys(
      unique([
        ...named.map(({ entity }) => entity),
        ...credits,
        ...linked.flatMap(present),
        ...present(outlet),
        ...present(author),
      ]),
      knowledge,
    ),
    mentions: annotation.mentions.flatMap(({ start, end, form, exact }, index) => {
      const entityId = entityIds[index] ?? null;
      return entityId === null ? [] : [{ start, end, form, exact, entityId }];
    }),
    entityIds,
    outletId: outlet?.id ?? null,
    authorId: author?.id ?? null,
    creditIds: credits.map(({ id }) => id),
    linkIds: linked.map((each) => each?.id ?? null),
  };
}

function ofKind(
  mentions: readonly IndexedMention[],
  kind: IndexedMention['mention']['kind'],
): readonly IndexedMention[] {
  return mentions.filter(({ mention }) => mention.kind === kind);
}

function isSubject(mention: Mention, { sentences }: Annotation): boolean {
  const sentence = sentences[mention.sentence];
  return (
    sentence?.dependencies.some(({ relation, dependent }) => {
      const token = sentence.tokens[dependent];
      return relation.startsWith('nsubj') && token !== undefined && overlaps(mention, token);
    }) === true
  );
}

function idsByMention(named: readonly Identity[], count: number): readonly (string | null)[] {
  const ids = Array.from({ length: count }, (): string | null => null);
  for (const { entity, mentions } of named) {
    for (const index of mentions) ids[index] = entity.id;
  }
  return ids;
}

function present<Value>(value: Value | null): readonly Value[] {
  return value === null ? [] : [value];
}

/** People by name get the key that variants of their names share. */
function withKeys(entities: readonly Entity[], { nicknames }: NameKnowledge): readonly Entity[] {
  return entities.map((entity) =>
    entity.kind === 'PERSON' && !entity.isOffice
      ? { ...entity, identityKey: personKey(entity.name, nicknames) }
      : entity,
  );
}

/** One entity an id; the first one knows most, the aliases of all are kept. */
function unique(entities: readonly Entity[]): readonly Entity[] {
  const byId = new Map<string, Entity>();
  for (const entity of entities) {
    const known = byId.get(entity.id);
    const aliases = [...new Set([...(known?.aliases ?? []), ...entity.aliases])].sort();
    byId.set(entity.id, { ...(known ?? entity), aliases });
  }
  return [...byId.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
}
