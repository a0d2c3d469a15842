import { fileURLToPath } from 'node:url';

import { type EvaluationRow, evaluationRow } from './evaluation-row.ts';
import { FOLDER_SETS, SEED_SETS } from './evaluation-set.ts';
import { readInputLines } from './input-line.ts';
import { type EvaluationSet } from './labelled-lines.ts';
import { type PredictionTask } from './prediction-task.ts';
import { type PredictionContext } from './task.ts';

/** How good this program's answers are: the report of `evaluate`. */
export interface Evaluation {
  /** The reader that the figures were measured with. */
  readonly engine: string;
  readonly rows: readonly EvaluationRow[];
  /** Sets that were not measured, and why. */
  readonly skipped: readonly {
    readonly task: string;
    readonly set: string;
    readonly reason: string;
  }[];
  /** One line an error, where the scorer tells. */
  readonly errors: readonly string[];
}

const SEED = fileURLToPath(new URL('../../seed/', import.meta.url));

/**
 * Asks the program what the labelled sets ask, as `predict` does, and compares the answers.
 * @param request.folder laid out with `eval/dev/*.jsonl`, `gold/gold.json` and `seeds/`; null: the seeds
 *   against the reading that the project carries
 * @param request.only the sets to measure, by name; null for all
 */
export async function evaluate<Knowledge>(
  request: {
    readonly folder: string | null;
    readonly only: readonly string[] | null;
    readonly tasks: Readonly<Record<string, PredictionTask<Knowledge>>>;
  },
  context: PredictionContext<Knowledge>,
): Promise<Evaluation> {
  const { only } = request;
  const sets = request.folder === null ? SEED_SETS : FOLDER_SETS;
  const rows: EvaluationRow[] = [];
  const skipped: { task: string; set: string; reason: string }[] = [];
  const errors: string[] = [];
  for (const set of sets.filter(({ name }) => only?.includes(name) ?? true)) {
    const outcome = await measureSet(set, request, context);
    if ('reason' in outcome) {
      skipped.push({ task: set.task, set: set.name, reason: outcome.reason });
      continue;
    }
    rows.push(...outcome.rows);
    errors.push(...outcome.errors);
  }
  return { engine: context.annotator.engine, rows, skipped, errors };
}

type SetOutcome =
  | { readonly rows: readonly EvaluationRow[]; readonly errors: readonly string[] }
  | { readonly reason: string };

async function measureSet<Knowledge>(
  set: EvaluationSet,
  request: {
    readonly folder: string | null;
    readonly tasks: Readonly<Record<string, PredictionTask<Knowledge>>>;
  },
  context: PredictionContext<Knowledge>,
): Promise<SetOutcome> {
  const task = request.tasks[set.task];
  if (task === undefined) return { reason: `the task "${set.task}" is not yet built` };
  const open = await set.open(request.folder ?? SEED);
  if (open === null) return { reason: 'not in the folder' };
  const begun = performance.now();
  const answers: string[] = [];
  for await (const answer of task.answer(readInputLines(open.input), context)) answers.push(answer);
  const seconds = (performance.now() - begun) / 1000;
  const { measurements, errors } = open.measure(answers);
  const run = { task: set.task, set: set.name, items: open.items, seconds };
  return { rows: measurements.map((measurement) => evaluationRow(run, measurement)), errors };
}
