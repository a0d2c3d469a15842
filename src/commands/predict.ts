import { readConfig } from '../config.ts';
import { readBodies } from '../evaluate/comparison/read-bodies.ts';
import { predict } from '../evaluate/predict.ts';
import { PREDICTION_TASKS } from '../evaluate/prediction-tasks.ts';
import { loadKnowledge } from '../fetch/load-knowledge.ts';
import { configuredJudge } from './configured-judge.ts';
import { openReader } from './open-reader.ts';
import { type Output } from './output.ts';
import { type Surroundings } from './surroundings.ts';

/** Answers a task's items with what reads articles too. */
export function runPredict(
  surroundings: Surroundings,
  output: Output,
  { name, bodies }: { readonly name: string; readonly bodies: string | null },
): Promise<number> {
  const { stdin, stdout, stderr } = surroundings;
  return predict(
    { name, tasks: PREDICTION_TASKS },
    { input: stdin, output: stdout, diagnostics: stderr },
    async () => {
      const config = readConfig(surroundings.environment);
      const knowledge = await loadKnowledge(config.knowledgeFolder);
      const engine = openReader({ surroundings, config, output });
      const judge = configuredJudge(config);
      const texts = bodies === null ? {} : { bodies: await readBodies(bodies) };
      return {
        context: { annotator: engine.annotator, knowledge, judge, ...texts },
        close: async () => {
          await Promise.all([engine.close(), judge?.close()]);
        },
      };
    },
  );
}
