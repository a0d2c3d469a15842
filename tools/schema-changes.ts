import { type Change, CriticalityLevel, diff, DiffRule } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

/** What changed between two schemas, sorted by what it does to those who ask. */
export interface SchemaChanges {
  /** An operation that worked is refused or answered in another shape. */
  readonly breaking: readonly string[];
  /** An operation works, but may meet what its sender has never seen, such as a new value of an enum. */
  readonly dangerous: readonly string[];
  readonly harmless: readonly string[];
}

/** What those who ask notice of a change; a field that was deprecated in the released schema may go. */
export async function schemaChanges(released: string, now: string): Promise<SchemaChanges> {
  const changes = await diff(buildSchema(released), buildSchema(now), [
    DiffRule.suppressRemovalOfDeprecatedField,
  ]);
  const of = (level: CriticalityLevel): string[] =>
    changes.filter(({ criticality }) => criticality.level === level).map(inWords);
  return {
    breaking: of(CriticalityLevel.Breaking),
    dangerous: of(CriticalityLevel.Dangerous),
    harmless: of(CriticalityLevel.NonBreaking),
  };
}

/** Whether a version may break what another promised: it is the next by its first number that is not zero. */
export function mayBreak(released: string, now: string): boolean {
  const [before, after] = [partsOf(released), partsOf(now)];
  const leading = before.findIndex((part) => part > 0);
  const compared = before.slice(0, leading + 1).map((part, at) => (after[at] ?? 0) - part);
  return (compared.find((difference) => difference !== 0) ?? 0) > 0;
}

function inWords({ path, message }: Change): string {
  return path === undefined ? message : `${path}: ${message}`;
}

function partsOf(version: string): number[] {
  return version.split('.').map(Number);
}
