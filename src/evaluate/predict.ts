import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { readInputLines } from './input-line.ts';
import { type PredictionTask } from './prediction-task.ts';
import { type PredictionContext } from './task.ts';

/** Exit code for a task that is not built. */
export const NOT_YET = 2;

/** What a prediction is made with; it is closed when the input is read. */
export interface OpenPredictionContext<Knowledge> {
  readonly context: PredictionContext<Knowledge>;
  readonly close: () => Promise<void>;
}

/**
 * Answers JSON Lines with JSON Lines: predictions to the output, in the order of the input, and nothing
 * else; words to people go to the diagnostics.
 * @param open starts what reading needs; not called for a task that is not built
 * @returns the exit code: 0, or 2 for a task that is not built
 * @throws CounterclaimError BAD_INPUT, TEXT_TOO_LARGE or INVALID_UTF8 with the line's number, or the reader's errors
 */
export async function predict<Knowledge>(
  task: {
    readonly name: string;
    readonly tasks: Readonly<Record<string, PredictionTask<Knowledge>>>;
  },
  streams: {
    readonly input: AsyncIterable<Uint8Array>;
    readonly output: Writable;
    readonly diagnostics: Writable;
  },
  open: () => Promise<OpenPredictionContext<Knowledge>>,
): Promise<number> {
  const found = Object.hasOwn(task.tasks, task.name) ? task.tasks[task.name] : undefined;
  if (found === undefined) {
    const names = Object.keys(task.tasks).join(', ');
    streams.diagnostics.write(`The task "${task.name}" is not yet built; built are: ${names}.\n`);
    return NOT_YET;
  }
  const { context, close } = await open();
  try {
    const answers = found.answer(readInputLines(streams.input), context);
    await pipeline(Readable.from(asLines(answers)), streams.output, { end: false });
  } finally {
    await close();
  }
  return 0;
}

async function* asLines(answers: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const answer of answers) yield `${answer}\n`;
}
