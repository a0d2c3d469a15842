import { type GraphWriter, type LedgerEntry } from '../../src/domain/graph-store.ts';
import { type ComparisonKnowledge } from '../../src/domain/knowledge-comparison.ts';
import { type ArticleReading, type ExtractionRun } from '../../src/domain/reading.ts';
import { writeReading } from '../../src/ingest/write-reading.ts';
import { aRun } from './generated-readings.ts';
import { NO_WORDS } from './no-words.ts';

interface WrittenBy {
  readonly run: ExtractionRun;
  readonly comparison: ComparisonKnowledge;
}

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

/** Writes readings one after the other, as the ingest does; words are compared only with the knowledge for it. */
export async function writeReadings(
  writer: GraphWriter,
  readings: readonly ArticleReading[],
  { run = aRun(), comparison = NO_WORDS }: Partial<WrittenBy> = {},
): Promise<void> {
  for (const reading of readings) {
    await writeReading(writer, { reading, run, entry: doneEntry(reading, run) }, comparison);
  }
}
