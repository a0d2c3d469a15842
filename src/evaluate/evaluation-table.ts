import { type Evaluation } from './evaluate.ts';
import { type EvaluationRow } from './evaluation-row.ts';

const HEAD = ['task', 'set', 'measure', 'figure', 'floor', '', 'items', 'seconds'] as const;
/** Columns of numbers stand to the right. */
const RIGHT = new Set([3, 6, 7]);

/** The report as aligned text: one line a figure, then what was not measured. */
export function evaluationTable({ rows, skipped }: Evaluation): string {
  const cells = [HEAD, ...rows.map(cellsOf)];
  const widths = HEAD.map((_, column) =>
    Math.max(...cells.map((row) => (row[column] ?? '').length)),
  );
  const lines = cells.map((row) =>
    row
      .map((cell, column) =>
        RIGHT.has(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
  const unmet = rows.filter(({ met }) => met === false).length;
  const asked = rows.filter(({ met }) => met !== null).length;
  return [
    ...lines,
    ...skipped.map(({ task, set, reason }) => `${task} ${set}: not measured, ${reason}`),
    `${asked - unmet} of ${asked} floors met`,
    '',
  ].join('\n');
}

function cellsOf(row: EvaluationRow): readonly string[] {
  return [
    row.task,
    row.set,
    row.measure,
    isCount(row) ? String(row.figure) : row.figure.toFixed(3),
    row.floor ?? '',
    { true: 'met', false: 'NOT MET', null: '' }[String(row.met) as 'true' | 'false' | 'null'],
    String(row.items),
    row.seconds.toFixed(1),
  ];
}

function isCount({ measure }: EvaluationRow): boolean {
  return measure.startsWith('trap: ') || measure.startsWith('contradictions (quantity): ');
}
