import { WARCParser, type WARCRecord } from 'warcio';

import { CounterclaimError } from '../../domain/errors.ts';
import { LIMITS } from '../../domain/limits.ts';
import { type ArchiveFile } from './archive-file.ts';

/** Records that follow on one another without a break. */
export interface ArchiveRun {
  /** The next record; null at the end or where none can be read. */
  next(): Promise<WARCRecord | null>;
  /** Where the record begins that was read last. */
  start(): number;
  /** Where it ends, once it is drained. */
  end(): number;
}

/** Reads records from an offset at which one begins. */
export function openRun(file: ArchiveFile, from: number): ArchiveRun {
  const meter = { left: 0 };
  const parser = new WARCParser(metered(file.open(from), meter));
  return {
    next: async () => {
      meter.left = LIMITS.recordHeaderBytes;
      const record = await parser.parse().catch(() => null);
      meter.left = Infinity;
      return record !== null && isRecord(record) ? record : null;
    },
    start: () => from + parser.offset,
    end: () => from + parser.offset + parser.recordLength,
  };
}

/** A head that does not end would be kept whole in memory. */
async function* metered(
  bytes: AsyncIterable<Uint8Array>,
  meter: { left: number },
): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    if (meter.left <= 0) {
      throw new CounterclaimError(
        'NOT_AN_ARTICLE',
        'The head of a record was wanted; it is endless.',
      );
    }
    meter.left -= chunk.length;
    yield chunk;
  }
}

function isRecord(record: WARCRecord): boolean {
  return (
    record.warcHeaders.statusline.startsWith('WARC/1.') && record.warcHeader('WARC-Type') != null
  );
}
