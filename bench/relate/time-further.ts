import { type GraphWriter } from '../../src/domain/graph-store.ts';
import { type ArticleReading } from '../../src/domain/reading.ts';
import { writeReading } from '../../src/ingest/write-reading.ts';
import { inMegabytes, type ProcessUse, useOf } from '../process-use.ts';
import { furtherReadings } from './make-base.ts';
import { NEWS_RUN } from './news-reading.ts';
import { openBase } from './open-base.ts';
import { type StatementTimes, timeStatements } from './statement-times.ts';
import { NEWS_COMPARISON } from './news-words.ts';

/** Which base is measured, and with how many further articles. */
interface Measurement {
  readonly articles: number;
  readonly further: number;
  readonly home: string;
  /** Prints what each statement takes. */
  readonly byStatement: boolean;
}

/** The program is compiled on the way, so that its first articles take longer whatever the base is. */
const WARMING = 100;
const COMPARED = 50;

/** Writes and relates further articles into a base, and prints what each takes; gives the median in milliseconds. */
export async function timeFurther(measurement: Measurement): Promise<number> {
  const { articles, further } = measurement;
  const times = timeStatements();
  const base = await openBase({ ...measurement, onStatement: times.begin });
  try {
    const readings = furtherReadings(WARMING + further, base.events);
    for (const reading of readings.slice(0, WARMING)) await writeOne(base.writer, reading);
    times.clear();
    const before = useOf(process.pid);
    const taken: number[] = [];
    for (const reading of readings.slice(WARMING)) {
      const began = performance.now();
      await writeOne(base.writer, reading);
      times.end();
      taken.push(performance.now() - began);
    }
    console.log(describe(articles, taken));
    console.log(describeUse(before, useOf(process.pid), further));
    if (measurement.byStatement) describeStatements(times, further);
    return median(taken);
  } finally {
    await base.close();
  }
}

/** Writes a reading as the ingest does. */
export function writeOne(writer: GraphWriter, reading: ArticleReading): Promise<void> {
  const { key, textHash } = reading.article;
  const entry = {
    ...({ key, origin: key, state: 'DONE', attempts: 1, textHash } as const),
    ...{ runId: NEWS_RUN.id, errorCode: null, error: null },
  };
  return writeReading(writer, { reading, run: NEWS_RUN, entry }, NEWS_COMPARISON);
}

function describe(articles: number, taken: readonly number[]): string {
  const [first, last] = [median(taken.slice(0, COMPARED)), median(taken.slice(-COMPARED))];
  const mean = taken.reduce((sum, each) => sum + each, 0) / taken.length;
  return (
    `${articles} articles: a further one takes ${median(taken).toFixed(0)} ms (median; mean ${mean.toFixed(0)}, ` +
    `highest ${Math.max(...taken).toFixed(0)}); first ${COMPARED} ${first.toFixed(0)}, ` +
    `last ${COMPARED} ${last.toFixed(0)}, ratio ${(last / first).toFixed(2)}`
  );
}

function describeUse(before: ProcessUse, after: ProcessUse, further: number): string {
  const cpu = Object.entries(after).map(([name, { seconds }]) => {
    const used = seconds - (before[name]?.seconds ?? 0);
    return `${name} ${((1000 * used) / further).toFixed(0)} ms`;
  });
  return `  CPU an article: ${cpu.join(', ')}; memory: ${inMegabytes(after)}`;
}

function describeStatements(times: StatementTimes, further: number): void {
  for (const { name, milliseconds, highest } of times.slowest()) {
    const mean = (milliseconds / further).toFixed(1);
    console.log(`  ${name}: ${mean} ms an article, highest ${highest.toFixed(0)}`);
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
