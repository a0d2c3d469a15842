import { type IngestEvent } from './ingest-event.ts';

/** What an ingest did, in numbers. */
export interface IngestReport {
  readonly read: number;
  readonly unchanged: number;
  readonly notEnglish: number;
  readonly failed: number;
  readonly claims: number;
  readonly assertions: number;
}

/** The report before anything came in. */
export const EMPTY_REPORT: IngestReport = {
  read: 0,
  unchanged: 0,
  notEnglish: 0,
  failed: 0,
  claims: 0,
  assertions: 0,
};

/** The report with one more event. */
export function addEvent(report: IngestReport, event: IngestEvent): IngestReport {
  switch (event.outcome) {
    case 'READ':
      return {
        ...report,
        read: report.read + 1,
        claims: report.claims + event.claims,
        assertions: report.assertions + event.assertions,
      };
    case 'UNCHANGED':
      return { ...report, unchanged: report.unchanged + 1 };
    case 'NOT_ENGLISH':
      return { ...report, notEnglish: report.notEnglish + 1 };
    case 'FAILED':
      return { ...report, failed: report.failed + 1 };
  }
}

/** One line that says what happened; the rate counts the articles that were read. */
export function describeReport(report: IngestReport, seconds: number): string {
  const rate = seconds > 0 ? (report.read / seconds).toFixed(2) : '–';
  return [
    `${report.read} read (${report.claims} claims, ${report.assertions} assertions, ${rate} articles a second)`,
    `${report.unchanged} unchanged`,
    `${report.notEnglish} not in English`,
    `${report.failed} failed`,
  ].join(', ');
}
