import neo4j, { type DateTime } from 'neo4j-driver';
import { z } from 'zod';

/** A text, null where there is none. */
export const text = z
  .string()
  .nullish()
  .transform((value) => value ?? null);
/** A number, null where there is none. */
export const number = z
  .number()
  .nullish()
  .transform((value) => value ?? null);
/** A text, null where there is none. */
/** A list of texts, empty where there is none. */
export const texts = z
  .array(z.string())
  .nullish()
  .transform((value) => value ?? []);
/** A list of numbers, empty where there is none. */
export const numbers = z
  .array(z.number())
  .nullish()
  .transform((value) => value ?? []);
/** A point in time as ISO 8601, null where there is none. */
export const instant = z
  .union([z.string(), z.custom<DateTime>((value) => neo4j.isDateTime(value as object))])
  .nullish()
  .transform((value) => value?.toString() ?? null);
