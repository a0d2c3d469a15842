import { CounterclaimError } from '../../domain/errors.ts';
import { splitLines } from '../../fetch/split-lines.ts';
import { decodeUtf8 } from '../../fetch/decode-text.ts';
import { checkRow, type ExportedRow, unlike } from './check-row.ts';

/** A row of an export with the line that it stands on. */
export interface NumberedRow extends ExportedRow {
  readonly line: number;
  readonly json: string;
}

/**
 * The nodes and edges of an export, a line each, checked one by one and for their order.
 * @throws CounterclaimError BAD_INPUT that names the line, what was wanted and what came
 */
export async function* readExport(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<NumberedRow> {
  let before: ExportedRow | null = null;
  for await (const { number, bytes } of splitLines(chunks)) {
    const earlier: ExportedRow | null = before;
    const row: NumberedRow = onLine(number, () => readLine(number, bytes, earlier));
    yield row;
    before = row;
  }
}

function readLine(line: number, bytes: Uint8Array | null, before: ExportedRow | null): NumberedRow {
  const json = decodeLine(bytes);
  const row = checkRow(parse(json));
  if (before === null || isBefore(before, row)) return { ...row, line, json };
  throw unlike('lines in the order of type, then id, each once,', [row.type, row.id]);
}

/** What the work gives; what it finds wrong is told with the line. */
export function onLine<Result>(line: number, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof CounterclaimError)) throw error;
    const { code, message } = error;
    throw new CounterclaimError(code, `line ${line}: ${message}; nothing was written`, {
      remedy: 'Give a file as "counterclaim export" of this version wrote it.',
    });
  }
}

function decodeLine(bytes: Uint8Array | null): string {
  if (bytes === null) throw unlike('a line of at most the "lineBytes" of limits', 'a longer one');
  return decodeUtf8(bytes);
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw unlike('one object of JSON', json);
  }
}

function isBefore(one: ExportedRow, other: ExportedRow): boolean {
  return one.type === other.type ? one.id < other.id : one.type < other.type;
}
