import { type GraphWriter, type LedgerEntry } from '../../src/domain/graph-store.ts';
import { type ArticleReading, type ExtractionRun } from '../../src/domain/reading.ts';
import { writeReading } from '../../src/ingest/write-reading.ts';
import { aRun } from './generated-readings.ts';

/** The ledger's row of a reading that is written. */
export function doneEntry(reading: ArticleReading, run: ExtractionRun): LedgerEntry {
  const { key, textHash } = reading.article;
  return {
    key,
    origin: key,
    state: 'DONE',
    attempts: 1,
    textHash,
    runId: run.id,
    errorCode: null,
    error: null,
  };
}

/** Writes readings one after the other, as the ingest does. */
export async function writeReadings(
  writer: GraphWriter,
  readings: readonly ArticleReading[],
  run: ExtractionRun = aRun(),
): Promise<void> {
  for (const reading of readings) {
    await writeReading(writer, { reading, run, entry: doneEntry(reading, run) });
  }
}
