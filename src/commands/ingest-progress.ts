import { type IngestEvent } from '../ingest/ingest-event.ts';
import { inWords, keepPace, NO_PACE, type Pace, secondsLeft } from '../ingest/pace.ts';
import { addEvent, describeReport, EMPTY_REPORT, type IngestReport } from '../ingest/report.ts';
import { EXIT } from './exit-code.ts';
import { type Output } from './output.ts';
import { printable } from './table.ts';

/**
 * Shows what becomes of each input while it happens, and the sum at the end.
 * @param expected how many inputs there are, once it is known; null when nobody can know
 * @returns the report, with the exit code it deserves
 */
export async function showIngest(
  events: AsyncIterable<IngestEvent>,
  output: Output,
  { signal, expected = Promise.resolve(null) }: ShownIngest,
): Promise<{ readonly report: IngestReport; readonly exitCode: number }> {
  const started = performance.now();
  let report = EMPTY_REPORT;
  let pace = NO_PACE;
  let total: number | null = null;
  void expected.then((count) => {
    total = count;
  });
  const seconds = (): number => (performance.now() - started) / 1_000;
  for await (const event of events) {
    report = addEvent(report, event);
    if (output.isJson) output.answer(JSON.stringify(event));
    else if (needsWords(event)) output.say(describeEvent(event));
    pace = keepPace(pace, seconds());
    output.progress(describeReport(report, seconds()) + describeRest(report, pace, total));
  }
  output.progress('');
  if (output.isJson) output.answer(JSON.stringify({ ...report, seconds: seconds() }));
  output.say(describeReport(report, seconds()));
  const whole = report.failed > 0 ? EXIT.someInputsFailed : EXIT.ok;
  return { report, exitCode: signal.aborted ? EXIT.interrupted : whole };
}

/** What an ingest is shown with. */
interface ShownIngest {
  readonly signal: AbortSignal;
  readonly expected?: Promise<number | null>;
}

function describeRest(report: IngestReport, pace: Pace, total: number | null): string {
  if (total === null) return '';
  const settled = report.read + report.unchanged + report.notEnglish + report.failed;
  const left = Math.max(0, total - settled);
  const seconds = secondsLeft(pace, left);
  return `, ${left} to go${seconds === null ? '' : ` (about ${inWords(seconds)})`}`;
}

/** What went as wanted is in the sum; the rest is said. */
function needsWords(event: IngestEvent): boolean {
  return event.outcome === 'FAILED' || event.outcome === 'NOT_ENGLISH';
}

function describeEvent(event: IngestEvent): string {
  const where = printable(event.origin);
  switch (event.outcome) {
    case 'FAILED':
      return `${where}: ${event.code}: ${printable(event.message)}`;
    case 'NOT_ENGLISH':
      return `${where}: kept, but not read: its language is "${event.language}", not English`;
    case 'READ':
      return `${where}: ${event.claims} claims`;
    case 'UNCHANGED':
      return `${where}: unchanged`;
  }
}
