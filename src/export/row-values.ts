import { type GraphRow } from '../domain/graph-store.ts';

/** The texts that a row holds under a name: none, one or several. */
export function textsOf(row: GraphRow, name: string): readonly string[] {
  const value = row[name];
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  return all.filter((each) => typeof each === 'string' && each !== '') as readonly string[];
}

/** The text that a row holds under a name, the first of several; null where it holds none. */
export function textOf(row: GraphRow, name: string): string | null {
  return textsOf(row, name)[0] ?? null;
}

/** The numbers that a row holds under a name. */
export function numbersOf(row: GraphRow, name: string): readonly number[] {
  const value = row[name];
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  return all.filter((each) => typeof each === 'number');
}
