import { writeFile } from 'node:fs/promises';

import { CounterclaimError } from '../domain/errors.ts';
import { type Evaluation } from './evaluate.ts';

/** Keeps the report as JSON. @throws CounterclaimError UNREADABLE when the file cannot be written */
export async function writeEvaluation(path: string, evaluation: Evaluation): Promise<void> {
  const json = `${JSON.stringify(evaluation, null, 2)}\n`;
  await writeFile(path, json).catch((cause: unknown) => {
    throw new CounterclaimError(
      'UNREADABLE',
      `Wanted to write the report to ${path}: not possible.`,
      {
        cause,
        remedy: 'Name another file with --out.',
      },
    );
  });
}
