import { z } from 'zod';

import { type Entity } from '../domain/entity.ts';
import { type ArticleReading } from '../domain/reading.ts';
import { groupBy } from '../lib/group-by.ts';
import { stableId } from '../lib/stable-id.ts';
import { byId, type Properties } from './article-rows.ts';
import {
  entityProperties,
  entityValues,
  type EntityValues,
  joinValues,
  valuesOf,
} from './entity-values.ts';
import { type StatementRunner } from './run-statement.ts';
import { defineStatement } from './statement.ts';

const ids = z.array(z.string()).readonly();
const propertyRow = z.object({ id: z.string(), properties: z.custom<Properties>() });

export const entitiesByIds = defineStatement('writes/entities-by-ids', {
  params: z.object({ ids, versionId: z.string() }),
  row: z.object({
    id: z.string(),
    properties: entityValues,
    named: entityValues.nullable(),
  }),
});

export const namingsByEntityIds = defineStatement('writes/namings-by-entity-ids', {
  params: z.object({ ids }),
  row: z.object({
    id: z.string(),
    kind: z.enum(['PERSON', 'ORGANIZATION', 'COUNTRY', 'PLACE', 'OUTLET']),
    properties: entityValues,
  }),
});

export const putEntities = defineStatement('writes/put-entities', {
  params: z.object({ rows: z.array(propertyRow.extend({ kind: z.string() })) }),
  row: z.object({}),
});

export const putNamings = defineStatement('writes/put-namings', {
  params: z.object({
    versionId: z.string(),
    rows: z.array(propertyRow.extend({ entityId: z.string() })),
  }),
  row: z.object({}),
});

/**
 * Writes the entities of a reading beside what other articles say of them.
 * @returns the ids of those that this version called otherwise before: their values must be made anew.
 */
export async function writeEntities(
  runner: StatementRunner,
  reading: ArticleReading,
  runId: string,
): Promise<string[]> {
  const { versionId } = reading.article;
  const entities = byId(reading.entities);
  const known = await runner.run(entitiesByIds, { ids: entities.map(({ id }) => id), versionId });
  const byEntity = new Map(known.map((each) => [each.id, each]));
  await runner.run(putEntities, {
    rows: entities.map((entity) => {
      const before = byEntity.get(entity.id)?.properties;
      const own = valuesOf(entity);
      return entityRow(entity, before === undefined ? own : joinValues(before, own));
    }),
  });
  await runner.run(putNamings, { versionId, rows: namingRows(reading, runId) });
  return entities.flatMap((entity) => {
    const named = byEntity.get(entity.id)?.named ?? null;
    return named === null || isSame(named, valuesOf(entity)) ? [] : [entity.id];
  });
}

/** The ids of the edges from a version to what it names. */
export function namingRows(
  reading: ArticleReading,
  runId: string,
): { readonly id: string; readonly entityId: string; readonly properties: Properties }[] {
  const { versionId } = reading.article;
  return byId(
    reading.entities.map((entity) => ({
      id: stableId('NAMES', versionId, entity.id),
      entityId: entity.id,
      properties: { ...valuesOf(entity), runId },
    })),
  );
}

/** Makes anew what the graph knows of these, from all that still name them. */
export async function deriveEntities(
  runner: StatementRunner,
  entityIds: readonly string[],
): Promise<void> {
  if (entityIds.length === 0) return;
  const namings = await runner.run(namingsByEntityIds, { ids: entityIds });
  const rows = [...groupBy(namings, ({ id }) => id)].flatMap(([id, [first, ...rest]]) => {
    if (first === undefined) return [];
    const values = rest.reduce(
      (joined, { properties }) => joinValues(joined, properties),
      first.properties,
    );
    return [entityRow({ id, kind: first.kind }, values)];
  });
  await runner.run(putEntities, { rows: byId(rows) });
}

function entityRow(
  { id, kind }: Pick<Entity, 'id' | 'kind'>,
  values: EntityValues,
): { id: string; kind: Entity['kind']; properties: Properties } {
  return { id, kind, properties: entityProperties(kind, values) };
}

/** Values that were not said and values that are null are the same, in whatever order they come. */
function isSame(one: EntityValues, other: EntityValues): boolean {
  const [parsed, parsedThere] = [entityValues.parse(one), entityValues.parse(other)];
  return JSON.stringify(parsed) === JSON.stringify(parsedThere);
}
