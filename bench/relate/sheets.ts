import { closeSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** Properties by name; what is missing or null is left out. */
type Cells = Readonly<Record<string, unknown>>;

/** Nodes and edges as comma-separated files, one a kind, as `neo4j-admin database import` takes them. */
export interface Sheets {
  readonly node: (kind: string, id: string, properties: Cells) => void;
  readonly edge: (kind: string, row: EdgeRow) => void;
  /** The files and their kinds, once all is written. */
  readonly close: () => { readonly nodes: readonly Sheet[]; readonly edges: readonly Sheet[] };
}

/** An edge with its ends. */
interface EdgeRow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly properties?: Cells;
}

interface Sheet {
  readonly kind: string;
  readonly file: string;
}

interface OpenSheet extends Sheet {
  readonly descriptor: number;
  readonly columns: readonly string[];
  lines: string[];
}

const VOCABULARY = new URL('../../cypher/vocabulary.json', import.meta.url);
const LINES_AT_ONCE = 2000;
/** What stands between the items of a list; no generated word holds one. */
export const BETWEEN_ITEMS = ';';

/** The types of properties that are no texts. */
const TYPES: Readonly<Record<string, string>> = Object.fromEntries([
  ...'aliases topics contentWords aboutIds aboutRoles modalities hedges spanExacts spanPrefixes spanSuffixes spanZones runIds storyWords assertionIds sharedWords forms boilerplateReasons linkUrls signalKinds urls'
    .split(' ')
    .map((name) => [name, 'string[]'] as const),
  ...'spanStarts spanEnds spanSentences boilerplateStarts boilerplateEnds linkStarts linkEnds signalStarts signalEnds'
    .split(' ')
    .map((name) => [name, 'long[]'] as const),
  ...'quantityValue quantityAtLeast quantityAtMost order spanStart spanEnd expertStart expertEnd attempts copyRuns day'
    .split(' ')
    .map((name) => [name, 'long'] as const),
  ...'confidence checkWorthiness likeness copiedShare score weight'
    .split(' ')
    .map((name) => [name, 'double'] as const),
  ...'current live isOffice'.split(' ').map((name) => [name, 'boolean'] as const),
  ['storyWeights', 'double[]'],
]);

/** Opens the files of a folder; their columns are those of `cypher/vocabulary.json`. */
export function openSheets(folder: string): Sheets {
  mkdirSync(folder, { recursive: true });
  const vocabulary = JSON.parse(readFileSync(VOCABULARY, 'utf8')) as Record<
    'nodes' | 'relationships',
    Record<string, readonly string[]>
  >;
  const [nodes, edges] = [new Map<string, OpenSheet>(), new Map<string, OpenSheet>()];
  return {
    node: (kind, id, properties) => {
      const sheet = sheetOf(nodes, kind, () =>
        openSheet({ folder, kind, keys: 'id:ID', names: vocabulary.nodes[kind] ?? [] }),
      );
      writeLine(sheet, [id, ...sheet.columns.map((name) => cell(properties[name]))]);
    },
    edge: (kind, { id, from, to, properties = {} }) => {
      const names = vocabulary.relationships[kind] ?? [];
      const sheet = sheetOf(edges, kind, () =>
        openSheet({ folder, kind, keys: 'id,:START_ID,:END_ID', names }),
      );
      writeLine(sheet, [id, from, to, ...sheet.columns.map((name) => cell(properties[name]))]);
    },
    close: () => ({ nodes: closeAll(nodes), edges: closeAll(edges) }),
  };
}

function sheetOf(sheets: Map<string, OpenSheet>, kind: string, open: () => OpenSheet): OpenSheet {
  const sheet = sheets.get(kind) ?? open();
  sheets.set(kind, sheet);
  return sheet;
}

function openSheet(given: {
  readonly folder: string;
  readonly kind: string;
  readonly keys: string;
  readonly names: readonly string[];
}): OpenSheet {
  const { folder, kind, keys, names } = given;
  const file = join(folder, `${kind}.csv`);
  const columns = names.filter((name) => name !== 'id');
  const header = [keys, ...columns.map((name) => `${name}:${TYPES[name] ?? 'string'}`)].join(',');
  return { kind, file, descriptor: openSync(file, 'w'), columns, lines: [header] };
}

function writeLine(sheet: OpenSheet, cells: readonly string[]): void {
  sheet.lines.push(cells.join(','));
  if (sheet.lines.length >= LINES_AT_ONCE) flush(sheet);
}

function flush(sheet: OpenSheet): void {
  if (sheet.lines.length > 0) writeSync(sheet.descriptor, `${sheet.lines.join('\n')}\n`);
  sheet.lines = [];
}

function closeAll(sheets: ReadonlyMap<string, OpenSheet>): readonly Sheet[] {
  return [...sheets.values()].map((sheet) => {
    flush(sheet);
    closeSync(sheet.descriptor);
    return { kind: sheet.kind, file: sheet.file };
  });
}

/** A property that is missing is an empty cell, and so is an empty list. */
function cell(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return quoted(value);
  return Array.isArray(value) ? quoted(value.map(String).join(BETWEEN_ITEMS)) : '';
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
