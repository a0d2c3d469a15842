import { formatTable, printable } from './table.ts';

type Fields = Readonly<Record<string, unknown>>;

const MOST_COLUMNS = 7;

/**
 * Any answer as tables: each list of things one table, single values one line each. What lies deeper in a
 * row is put in words.
 */
export function formatAnswer(data: unknown, width: number): string {
  return isFields(data)
    ? Object.entries(data)
        .flatMap(([name, value]) => section(name, value, width))
        .join('\n')
    : inWords(data);
}

function section(name: string, value: unknown, width: number): string[] {
  const list = listOf(value);
  if (list !== null) return [`${name}: ${list.length}${totalOf(value)}`, formatList(list, width)];
  if (!isFields(value)) return [`${name}: ${inWords(value)}`];
  return Object.entries(value).flatMap(([field, inner]) =>
    field === '__typename' ? [] : section(`${name}.${field}`, inner, width),
  );
}

function formatList(list: readonly unknown[], width: number): string {
  const rows = list.map((item) => (isFields(item) ? item : { value: item }));
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))]
    .filter((name) => name !== '__typename' && name !== 'id')
    .slice(0, MOST_COLUMNS);
  if (names.length === 0) return rows.map(inWords).join('\n');
  const columns = names.map((heading) => ({ heading, share: 1 }));
  return formatTable(
    columns,
    rows.map((row) => names.map((name) => inWords(row[name]))),
    width,
  );
}

/** The items of a list or of a connection; null for anything else. */
function listOf(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value.map((item: unknown) => item);
  if (!isFields(value)) return null;
  const list: unknown = value['nodes'] ?? value['edges'];
  return Array.isArray(list) ? list.map((item: unknown) => item) : null;
}

function totalOf(value: unknown): string {
  const total = isFields(value) ? value['totalCount'] : undefined;
  return typeof total === 'number' ? ` of ${total}` : '';
}

function inWords(value: unknown): string {
  const list = listOf(value);
  if (list !== null) return list.map(inWords).join('; ');
  if (value === null || value === undefined) return '–';
  if (!isFields(value)) return printable(typeof value === 'string' ? value : JSON.stringify(value));
  return Object.entries(value)
    .filter(([name, inner]) => !['__typename', 'id'].includes(name) && inner !== null)
    .map(([, inner]) => inWords(inner))
    .join(' · ');
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
