import { readConfig } from '../config.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import { evaluationTable } from '../evaluate/evaluation-table.ts';
import { PREDICTION_TASKS } from '../evaluate/prediction-tasks.ts';
import { writeEvaluation } from '../evaluate/write-evaluation.ts';
import { loadKnowledge } from '../fetch/load-knowledge.ts';
import { configuredJudge } from './configured-judge.ts';
import { EXIT } from './exit-code.ts';
import { openReader } from './open-reader.ts';
import { type Output } from './output.ts';
import { type Surroundings } from './surroundings.ts';

/** Scores the reading, prints one table and writes the figures as JSON. */
export async function runEvaluate(
  surroundings: Surroundings,
  output: Output,
  options: {
    readonly folder: string | null;
    readonly only: readonly string[] | null;
    readonly file: string;
  },
): Promise<number> {
  const config = readConfig(surroundings.environment);
  const knowledge = await loadKnowledge(config.knowledgeFolder);
  const engine = openReader({ surroundings, config, output });
  const judge = configuredJudge(config);
  try {
    const { folder, only, file } = options;
    const request = { folder, only, tasks: PREDICTION_TASKS };
    const evaluation = await evaluate(request, { annotator: engine.annotator, knowledge, judge });
    await writeEvaluation(file, evaluation);
    for (const error of evaluation.errors) output.say(error);
    output.answer(output.isJson ? JSON.stringify(evaluation) : evaluationTable(evaluation));
    return EXIT.ok;
  } finally {
    await Promise.all([engine.close(), judge?.close()]);
  }
}
