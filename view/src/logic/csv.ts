/** A row of a table by the name of its column. */
export type Row = Readonly<Record<string, string | number | null>>;

/** A spreadsheet takes what begins so for a formula, also behind blanks. */
// eslint-disable-next-line no-control-regex
const FORMULA = /^[\s\u0000-\u001f]*[=+\-@\uff0b\uff0d\uff1d\uff20]/u;
// What a terminal or a spreadsheet could obey, and what turns the direction of reading.
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** Rows as a CSV file (RFC 4180) that no spreadsheet executes; the columns are those of the first row. */
export function toCsv(rows: readonly Row[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const lines = rows.map((row) => columns.map((column) => cell(row[column] ?? null)));
  return [columns.map(cell), ...lines].map((line) => `${line.join(',')}\r\n`).join('');
}

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const clean = value.replaceAll(CONTROL, '');
  const safe = FORMULA.test(clean) ? `'${clean}` : clean;
  return /[",\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
