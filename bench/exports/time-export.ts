import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { type GraphRow } from '../../src/domain/graph-store.ts';
import { EXPORT_FORMATS } from '../../src/export/formats.ts';
import { graphItems } from '../../src/export/graph-item.ts';

const EVERY_MILLISECONDS = 50;
const MEGABYTE = 1_048_576;

/** What an export took. */
export interface ExportTime {
  readonly items: number;
  readonly bytes: number;
  readonly seconds: number;
  /** Of the processor, which other programs do not slow down as much. */
  readonly cpuSeconds: number;
  /** The most resident memory of this process. */
  readonly megabytes: number;
}

/** Writes rows in a format to nowhere, through a stream as to a file, and says what that took. */
export async function timeExport(name: string, rows: AsyncIterable<GraphRow>): Promise<ExportTime> {
  const format = EXPORT_FORMATS.get(name);
  if (format === undefined) throw new Error(`A format was wanted; there is no "${name}".`);
  const told = { items: 0, bytes: 0, most: 0 };
  const look = (): void => {
    told.most = Math.max(told.most, process.memoryUsage.rss());
  };
  const timer = setInterval(look, EVERY_MILLISECONDS);
  const [started, used] = [performance.now(), process.cpuUsage()];
  const sink = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      told.bytes += chunk.length;
      done();
    },
  });
  await pipeline(Readable.from(format.write(graphItems(counted(rows, told)))), sink);
  clearInterval(timer);
  look();
  const seconds = (performance.now() - started) / 1_000;
  const { user, system } = process.cpuUsage(used);
  const cpuSeconds = (user + system) / 1_000_000;
  const { items, bytes, most } = told;
  return { items, bytes, seconds, cpuSeconds, megabytes: most / MEGABYTE };
}

async function* counted(
  rows: AsyncIterable<GraphRow>,
  told: { items: number },
): AsyncGenerator<GraphRow> {
  for await (const row of rows) {
    told.items += 1;
    yield row;
  }
}
