import { beforeAll, describe, expect, it } from '@jest/globals';

import { type Evaluation, evaluate } from '../../src/evaluate/evaluate.ts';
import { FLOORS } from '../../src/evaluate/floors.ts';
import { PREDICTION_TASKS } from '../../src/evaluate/prediction-tasks.ts';
import { loadKnowledge } from '../../src/fetch/load-knowledge.ts';
import { testReader } from '../support/test-reader.ts';

const MINUTES = 60_000;
const asked = FLOORS.filter(({ set }) => set === 'seeds');

describe('the reading of the seeds', () => {
  let evaluation: Evaluation;

  beforeAll(async () => {
    evaluation = await evaluate(
      { folder: null, only: null, tasks: PREDICTION_TASKS },
      { annotator: testReader(), knowledge: await loadKnowledge() },
    );
  }, 5 * MINUTES);

  it('is measured', () => {
    expect(evaluation.skipped).toEqual([]);
  });

  it.each(asked)('reaches what is asked of "$measure"', ({ measure }) => {
    const row = evaluation.rows.find((one) => one.measure === measure);
    expect({ figure: row?.figure, floor: row?.floor, met: row?.met }).toEqual({
      figure: row?.figure,
      floor: expect.any(String),
      met: true,
    });
  });
});
