import { type WARCRecord } from 'warcio';

import { LIMITS } from '../../domain/limits.ts';
import { type ArchiveFile } from './archive-file.ts';
import { type ArchiveRun, openRun } from './archive-run.ts';
import { drainRecord } from './drain-record.ts';
import { findRecord } from './find-record.ts';

/** A record of a web archive, or null for a place where none can be read. */
export interface ArchiveItem {
  /** From 1, in the order of the file, broken places counted. */
  readonly number: number;
  readonly record: WARCRecord | null;
}

/** The blank lines behind the last record. */
const TRAILER_BYTES = 4;

/**
 * The records of a web archive (WARC 1.0 and 1.1, plain or each in a gzip member of its own), one after the
 * other; each is to be used before the next is asked for. Behind a broken place the next record is looked for.
 */
export async function* archiveRecords(file: ArchiveFile): AsyncGenerator<ArchiveItem> {
  let number = 0;
  let from: number | null = 0;
  let isTold = false;
  for (let breaks = 0; from !== null && breaks < LIMITS.archiveBreaks; breaks += 1) {
    const run = openRun(file, from);
    let goesOnAt = from + 1;
    for await (const record of recordsOf(run)) {
      number += 1;
      yield { number, record };
      const isWhole = await drainRecord(record);
      // What reads a record tells that it was cut off.
      isTold = !isWhole;
      goesOnAt = isWhole ? run.end() : run.start() + 1;
      if (!isWhole) break;
    }
    if (goesOnAt >= file.size - TRAILER_BYTES) return;
    if (!isTold) yield { number: (number += 1), record: null };
    isTold = true;
    from = await findRecord(file, goesOnAt);
  }
}

async function* recordsOf(run: ArchiveRun): AsyncGenerator<WARCRecord> {
  for (;;) {
    const record = await run.next();
    if (record === null) return;
    yield record;
  }
}
