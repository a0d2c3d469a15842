import { type GraphRow } from '../domain/graph-store.ts';
import { type LinkedProperties, type LinkedValue } from './linked-names.ts';
import { plainText } from './safe-text.ts';

/** Under which names of linked data the properties of a row are told. */
export type NameTable = Readonly<Record<string, string>>;

/** What a row says by its plain properties; what is not known is left out. */
export function literalsOf(row: GraphRow, names: NameTable): LinkedProperties {
  const told = new Map<string, LinkedValue[]>();
  for (const [property, name] of Object.entries(names)) {
    const values = valuesOf(row[property]);
    if (values.length > 0) told.set(name, [...(told.get(name) ?? []), ...values]);
  }
  return Object.fromEntries(told);
}

function valuesOf(value: unknown): LinkedValue[] {
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  return [...new Set(all.flatMap(toLiteral))];
}

function toLiteral(value: unknown): readonly LinkedValue[] {
  if (typeof value === 'string') return value === '' ? [] : [plainText(value)];
  return typeof value === 'number' || typeof value === 'boolean' ? [value] : [];
}
