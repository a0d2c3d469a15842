import { FLOORS } from './floors.ts';

/** One figure of one set. */
export interface Measurement {
  readonly measure: string;
  /** 0 to 1 (F1 unless the measure says otherwise), or a count. */
  readonly figure: number;
}

/** A line of the report. */
export interface EvaluationRow extends Measurement {
  readonly task: string;
  readonly set: string;
  /** What the figure must reach, in words (`≥ 0.95`); null where nothing is asked. */
  readonly floor: string | null;
  /** Null where nothing is asked. */
  readonly met: boolean | null;
  /** Texts or sentences of the set. */
  readonly items: number;
  /** How long the answers of the whole set took. */
  readonly seconds: number;
}

/** A measurement of a set with what is asked of it. */
export function evaluationRow(
  run: Pick<EvaluationRow, 'task' | 'set' | 'items' | 'seconds'>,
  { measure, figure }: Measurement,
): EvaluationRow {
  const floor = FLOORS.find((one) => one.set === run.set && one.measure === measure);
  const { task, set, items, seconds } = run;
  return {
    task,
    set,
    measure,
    figure,
    floor: floor === undefined ? null : inWords(floor),
    met: floor === undefined ? null : reaches(figure, floor),
    items,
    seconds,
  };
}

interface Bounds {
  readonly atLeast?: number;
  readonly atMost?: number;
}

function inWords({ atLeast, atMost }: Bounds): string {
  return atLeast === undefined ? `≤ ${atMost ?? '∞'}` : `≥ ${atLeast}`;
}

function reaches(figure: number, { atLeast = -Infinity, atMost = Infinity }: Bounds): boolean {
  return figure >= atLeast && figure <= atMost;
}
