import Table from 'cli-table3';

/** A column: its heading and its share of the width. */
export interface Column {
  readonly heading: string;
  readonly share: number;
}

const LEAST_WIDTH = 8;
const BORDER = 1;

/** A table that fits a width, its words wrapped. */
export function formatTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): string {
  const table = new Table({
    head: columns.map(({ heading }) => heading),
    colWidths: widthsOf(columns, width),
    wordWrap: true,
    style: { head: [], border: [], compact: false },
  });
  for (const row of rows) table.push(row.map(printable));
  return table.toString();
}

function widthsOf(columns: readonly Column[], width: number): number[] {
  const room = width - BORDER * (columns.length + 1);
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  return columns.map(({ share }) => Math.max(LEAST_WIDTH, Math.floor((room * share) / shares)));
}

/** A text of others must not move the cursor or colour the terminal. */
export function printable(text: string): string {
  return text.replaceAll(/\p{Cc}+/gu, ' ');
}
