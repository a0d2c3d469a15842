import Table from 'cli-table3';

/** A column: its heading, and its share of the width when there is not enough for all. */
export interface Column {
  readonly heading: string;
  readonly share: number;
}

const LEAST_WIDTH = 8;
const PADDING = 2;
const BORDER = 1;

/** A table that fits a width: columns as wide as their content where that is possible, words wrapped. */
export function formatTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): string {
  const cells = rows.map((row) => row.map(printable));
  const table = new Table({
    head: columns.map(({ heading }) => heading),
    colWidths: widthsOf(columns, cells, width),
    wordWrap: true,
    style: { head: [], border: [], compact: false },
  });
  for (const row of cells) table.push([...row]);
  return table.toString();
}

/** What no column needs goes to those that need more, by their shares. */
function widthsOf(
  columns: readonly Column[],
  cells: readonly (readonly string[])[],
  width: number,
): number[] {
  const wanted = columns.map(({ heading }, index) =>
    Math.max(LEAST_WIDTH, PADDING + widest([heading, ...cells.map((row) => row[index] ?? '')])),
  );
  const given = new Map<number, number>();
  for (;;) {
    const open = columns.map((column, index) => ({ ...column, index })).filter(isOpen);
    const room = width - BORDER * (columns.length + 1) - sum([...given.values()]);
    const shares = sum(open.map(({ share }) => share));
    const partOf = ({ share }: Column): number =>
      Math.max(LEAST_WIDTH, Math.floor((room * share) / shares));
    const content = open.filter((column) => (wanted[column.index] ?? 0) <= partOf(column));
    for (const { index } of content) given.set(index, wanted[index] ?? LEAST_WIDTH);
    if (content.length > 0) continue;
    for (const column of open) given.set(column.index, partOf(column));
    return columns.map((_column, index) => given.get(index) ?? LEAST_WIDTH);
  }
  function isOpen({ index }: { readonly index: number }): boolean {
    return !given.has(index);
  }
}

function widest(texts: readonly string[]): number {
  return Math.max(...texts.map((text) => text.length));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

/** A text of others must not move the cursor or colour the terminal. */
export function printable(text: string): string {
  return text.replaceAll(/\p{Cc}+/gu, ' ');
}
