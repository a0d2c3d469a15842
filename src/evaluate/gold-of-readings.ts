import { type Assertion } from '../domain/claim.ts';
import { type Entity, type ResolvedMention } from '../domain/entity.ts';
import { type Quantity } from '../domain/quantity.ts';
import { type ArticleReading } from '../domain/reading.ts';
import { type ClaimRelation, type ContradictionKind } from '../domain/relation.ts';
import { type Polarity } from '../domain/claim.ts';
import {
  type GoldArticle,
  type GoldClaim,
  type GoldContradiction,
  type GoldContradictionType,
  type GoldDocument,
  type GoldEntity,
  type GoldEntityType,
  type GoldQuantity,
} from './gold-document.ts';

const ENTITY_TYPES: Readonly<Record<Entity['kind'], GoldEntityType>> = {
  PERSON: 'person',
  ORGANIZATION: 'organization',
  COUNTRY: 'country',
  PLACE: 'place',
  OUTLET: 'outlet',
};
const TYPES: Readonly<Partial<Record<ContradictionKind, GoldContradictionType>>> = {
  QUANTITY: 'quantity',
  STATUS: 'confirmation-status',
  ROLE: 'role',
  TIMING: 'timing',
  POLARITY: 'polarity',
  CAUSE: 'cause',
};

/** Readings and the relations of their claims in the shape that is scored; offsets stay in UTF-16 code units. */
export function goldOfReadings(
  readings: readonly ArticleReading[],
  relations: readonly ClaimRelation[],
): GoldDocument {
  const articleOf = new Map(
    readings.flatMap(({ assertions }) =>
      assertions.map(({ id, articleId }) => [id, articleId] as const),
    ),
  );
  return {
    articles: readings.map(goldArticle),
    contradictions: relations.flatMap((relation) => goldContradiction(relation, articleOf)),
  };
}

function goldArticle(reading: ArticleReading): GoldArticle {
  const { article } = reading;
  const polarities = new Map(reading.claims.map(({ id, polarity }) => [id, polarity]));
  const quantities = new Map(reading.claims.map(({ id, quantity }) => [id, quantity]));
  return {
    id: article.key,
    outlet: article.outlet === null ? null : { name: article.outlet.name },
    boilerplate: article.boilerplate.map(({ start, end }) => ({ start, end })),
    entities: reading.entities.map((entity) => goldEntity(entity, reading.mentions)),
    sources: reading.unnamedSources.map(({ id, kind, words }) => ({
      id: `src:${id}`,
      label: words,
      class: kind.toLowerCase(),
    })),
    claims: reading.assertions.flatMap((assertion) =>
      goldClaims(assertion, {
        polarity: polarities.get(assertion.claimId) ?? 'POSITIVE',
        quantity: quantities.get(assertion.claimId) ?? null,
      }),
    ),
    citations: reading.citations.flatMap(({ targetId, spans }) =>
      spans.map(({ start, end }) => ({ start, end, target: sourceId(targetId, reading) })),
    ),
  };
}

function goldEntity(entity: Entity, mentions: readonly ResolvedMention[]): GoldEntity {
  const kinds = {
    NAME: 'name',
    DEMONYM: 'name',
    METONYM: 'name',
    OFFICE: 'nominal',
    PRONOUN: 'pronoun',
  } as const;
  return {
    id: entity.id,
    type: ENTITY_TYPES[entity.kind],
    canonical: entity.name,
    aliases: entity.aliases,
    wikidata: entity.wikidataId,
    iso: entity.kind === 'COUNTRY' ? entity.countryCode : null,
    unnamed: entity.isOffice,
    mentions: mentions
      .filter(({ entityId }) => entityId === entity.id)
      .map(({ start, end, form }) => ({ start, end, kind: kinds[form] })),
  };
}

/** One scored claim a place; the assertion's first place bears its id. */
function goldClaims(
  assertion: Assertion,
  claim: { readonly polarity: Polarity; readonly quantity: Quantity | null },
): readonly GoldClaim[] {
  const speaker = assertion.chain.at(-1);
  const entity =
    speaker === undefined ? 'article' : speakerKey(speaker.speakerId, speaker.speakerKind);
  return assertion.spans.map(({ start, end }, index) => ({
    id: index === 0 ? assertion.id : `${assertion.id}#${index + 1}`,
    start,
    end,
    source: { entity },
    modality: assertion.modality.toLowerCase(),
    polarity: claim.polarity === 'NEGATIVE' ? 'negative' : 'positive',
    quantity: claim.quantity === null ? null : goldQuantity(claim.quantity),
  }));
}

function speakerKey(id: string, kind: string): string {
  return kind === 'UNNAMED' ? `src:${id}` : id;
}

function sourceId(id: string, { unnamedSources }: ArticleReading): string {
  return unnamedSources.some((source) => source.id === id) ? `src:${id}` : id;
}

function goldQuantity({ value, atLeast, atMost, approximator, unit }: Quantity): GoldQuantity {
  return { value, lower: atLeast, upper: atMost, approximator, unit };
}

function goldContradiction(
  relation: ClaimRelation,
  articleOf: ReadonlyMap<string, string>,
): readonly GoldContradiction[] {
  if (relation.type !== 'CONTRADICTS') return [];
  const type = TYPES[relation.kind];
  const [a, b] = relation.assertionIds;
  if (type === undefined || a === undefined || b === undefined) return [];
  if (articleOf.get(a) === articleOf.get(b)) return [];
  return [
    { id: relation.id, a, b, type, degree: relation.degree === 'STRONG' ? 'strong' : 'weak' },
  ];
}
