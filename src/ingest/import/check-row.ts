import { CounterclaimError } from '../../domain/errors.ts';
import { type GraphRow } from '../../domain/graph-store.ts';
import { type IdPart, sha256, stableId } from '../../lib/stable-id.ts';
import { exportedProperties, type ExportedProperty } from './exported-properties.ts';
import { EXPORTED_EDGES } from './exported-types.ts';

/** A node or edge of an export whose form has been checked. */
export interface ExportedRow {
  readonly type: string;
  readonly id: string;
  /** What it says, its type, id and ends included. */
  readonly row: GraphRow;
}

const HASH = /^[0-9a-f]{64}$/;
const LONGEST_SHOWN = 60;

/**
 * One line of an export as a node or edge of this version's graph.
 * @throws CounterclaimError BAD_INPUT that says what was wanted and what came
 */
export function checkRow(value: unknown): ExportedRow {
  const row = asObject(value);
  const { type, id } = row;
  const isKnown = typeof type === 'string' && exportedProperties(type) !== null;
  if (!isKnown) throw unlike('a "type" that this version knows', type);
  if (!isHash(id)) throw unlike('an "id" of 64 hexadecimal digits', id);
  checkEnds(type, row);
  checkProperties(type, row);
  checkId({ type, id, row });
  return { type, id, row };
}

/** An error that says what was wanted and what came. */
export function unlike(wanted: string, came: unknown): CounterclaimError {
  const shown = came === undefined ? 'none' : JSON.stringify(came);
  const short = shown.length > LONGEST_SHOWN ? `${shown.slice(0, LONGEST_SHOWN)}…` : shown;
  return new CounterclaimError('BAD_INPUT', `${wanted} was wanted; ${short} came`);
}

function asObject(value: unknown): GraphRow {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as GraphRow;
  }
  throw unlike('an object that is a node or an edge', value);
}

function isHash(value: unknown): value is string {
  return typeof value === 'string' && HASH.test(value);
}

function checkEnds(type: string, row: GraphRow): void {
  if (EXPORTED_EDGES[type] === undefined) return;
  for (const end of ['from', 'to']) {
    if (!isHash(row[end])) throw unlike(`the id of a node as "${end}" of ${type}`, row[end]);
  }
}

function checkProperties(type: string, row: GraphRow): void {
  const properties = exportedProperties(type) ?? new Map<string, ExportedProperty>();
  for (const [name, value] of Object.entries(row)) {
    if (isCommon(type, name)) continue;
    const property = properties.get(name);
    if (property === undefined) throw unlike(`a property of ${type} that this version knows`, name);
    if (!property.fits(value)) throw unlike(`${property.kind} as "${name}" of ${type}`, value);
  }
  const needed = [...properties.values()].filter(({ isRequired }) => isRequired);
  const missing = needed.find(({ name }) => row[name] === undefined);
  if (missing !== undefined) {
    throw unlike(`${missing.kind} as "${missing.name}" of ${type}`, undefined);
  }
}

/** What every node has, and every edge. */
function isCommon(type: string, name: string): boolean {
  const isEdge = EXPORTED_EDGES[type] !== undefined;
  return ['type', 'id', ...(isEdge ? ['from', 'to'] : [])].includes(name);
}

/** Ids follow from what a thing is: one that does not is of another version's graph, or was changed by hand. */
function checkId({ type, id, row }: ExportedRow): void {
  const known = expectedId(type, row);
  if (known === null || known === id) return;
  throw unlike(`the id that this version gives this ${type}, ${known.slice(0, 12)}…,`, id);
}

function expectedId(type: string, row: GraphRow): string | null {
  const edge = EXPORTED_EDGES[type];
  if (edge !== undefined)
    return idFrom([type, row['from'], row['to'], ...valuesOf(row, edge.idOf)]);
  if (type === 'Article') return idFrom(['article', row['key']]);
  if (type === 'ArticleVersion') return idFrom(['version', row['articleId'], textHashOf(row)]);
  if (type !== 'ExtractionRun') return null;
  return idFrom(['run', ...valuesOf(row, ['engine', 'version', 'configHash'])]);
}

function textHashOf({ text, textHash }: GraphRow): string {
  const hash = sha256(String(text));
  if (hash !== textHash) throw unlike('the hash of the text as "textHash"', textHash);
  return hash;
}

function valuesOf(row: GraphRow, names: readonly string[]): unknown[] {
  return names.map((name) => row[name]);
}

/** The properties have been checked, so they are plain values. */
function idFrom(parts: readonly unknown[]): string {
  return stableId(...(parts as IdPart[]));
}
