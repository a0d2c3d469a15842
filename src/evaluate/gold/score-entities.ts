import { type GoldEntity, type GoldEntityType } from '../gold-document.ts';
import { type ArticlePair } from './article-pair.ts';
import { type IdentityKeys, sharesKey } from './identity-keys.ts';
import { matchOneToOne } from './match-one-to-one.ts';
import { type Measure, type Scoreboard } from './scoreboard.ts';

const TYPES_OF: readonly (readonly [Measure, readonly GoldEntityType[]])[] = [
  ['people', ['person']],
  ['countries', ['country']],
  ['other entities', ['organization', 'outlet', 'place']],
];

/** Counts entities by type and identity, then the exact spans that name people and countries. */
export function scoreEntities(pair: ArticlePair, board: Scoreboard): void {
  for (const [measure, types] of TYPES_OF) scoreTypes(pair, board, { measure, types });
  scoreMentions(pair, board);
}

function scoreTypes(
  pair: ArticlePair,
  board: Scoreboard,
  { measure, types }: { readonly measure: Measure; readonly types: readonly GoldEntityType[] },
): void {
  const { label, expected, expectedKeys, given, givenKeys } = pair;
  const wanted = expected.entities.filter((entity) => isContent(entity, types));
  const found = given.entities.filter((entity) => isContent(entity, types));
  const { matched, missed, surplus } = matchOneToOne(
    wanted,
    found,
    (one, other) =>
      one.type === other.type &&
      sharesKey(entityKeys(one, expectedKeys), entityKeys(other, givenKeys)),
  );
  board.add(measure, { right: matched.filter(({ wanted: entity }) => !entity.unnamed).length });
  for (const entity of missed.filter(isNamed)) {
    board.add(measure, { missed: 1 });
    board.errors.push(`${label} missed ${measure}: ${entity.canonical}`);
  }
  for (const entity of surplus.filter(isNamed)) {
    board.add(measure, { wrong: 1 });
    board.errors.push(`${label} spurious ${measure}: ${entity.canonical}`);
    if (standsInBoilerplateOnly(pair, entity)) board.fall('boilerplate-only entities');
  }
}

function standsInBoilerplateOnly(
  { expected, expectedKeys, givenKeys }: ArticlePair,
  found: GoldEntity,
): boolean {
  return expected.entities.some(
    (entity) =>
      entity.boilerplate_only &&
      sharesKey(entityKeys(entity, expectedKeys), entityKeys(found, givenKeys)),
  );
}

function isContent(entity: GoldEntity, types: readonly GoldEntityType[]): boolean {
  return types.includes(entity.type) && !entity.boilerplate_only;
}

function isNamed(entity: GoldEntity): boolean {
  return !entity.unnamed;
}

function entityKeys({ id }: GoldEntity, keys: IdentityKeys): ReadonlySet<string> {
  return keys(id) ?? new Set();
}

function scoreMentions({ expected, given }: ArticlePair, board: Scoreboard): void {
  const wanted = namingSpans(expected.entities);
  const found = namingSpans(given.entities);
  const right = [...found].filter((span) => wanted.has(span)).length;
  board.add('mentions (people, countries)', {
    right,
    wrong: found.size - right,
    missed: wanted.size - right,
  });
}

/** Pronouns, unnamed people and what is marked as boilerplate count neither way. */
function namingSpans(entities: readonly GoldEntity[]): ReadonlySet<string> {
  return new Set(
    entities
      .filter(({ type, unnamed }) => (type === 'person' || type === 'country') && !unnamed)
      .flatMap(({ type, mentions }) =>
        mentions
          .filter(({ kind, in_boilerplate }) => kind !== 'pronoun' && !in_boilerplate)
          .map(({ start, end }) => `${type} ${start} ${end}`),
      ),
  );
}
