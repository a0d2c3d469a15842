import { LimitReader, type WARCRecord } from 'warcio';

/**
 * Reads what nobody has read of a record, so that the next one can be read.
 * @returns whether the record has as many bytes as its head says
 */
export async function drainRecord(record: WARCRecord): Promise<boolean> {
  const block = record._reader;
  if (!(block instanceof LimitReader)) return true;
  const bytes = block[Symbol.asyncIterator]();
  while ((await bytes.next()).done !== true);
  // The library's own skipping never ends behind the end of a file.
  record.consumed = 'skipped';
  // Below zero: an HTTP head without end has run into the next record.
  return block.limit === 0;
}
