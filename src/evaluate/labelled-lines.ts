import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { join } from 'node:path';

import { type z } from 'zod';

import { type Measurement } from './evaluation-row.ts';
import { parseItem, readInputLines } from './input-line.ts';

/** A labelled set that lies ready: what is asked, and how answers are measured. */
export interface OpenSet {
  /** JSON Lines. */
  readonly input: AsyncIterable<Uint8Array>;
  readonly items: number;
  readonly measure: (answers: readonly string[]) => SetResult;
}

interface SetResult {
  readonly measurements: readonly Measurement[];
  /** One line an error, where the scorer tells. */
  readonly errors: readonly string[];
}

/** A set that may lie in the folder. */
export interface EvaluationSet {
  readonly task: string;
  readonly name: string;
  /** Null when the folder has no such set. */
  readonly open: (folder: string) => Promise<OpenSet | null>;
}

/** A set of JSON Lines at `eval/dev/NAME.jsonl` of the folder, measured by the figures of all its lines together. */
export function labelledLines<Row>(set: {
  readonly task: string;
  readonly name: string;
  readonly row: z.ZodType<Row>;
  readonly measure: (rows: readonly Row[], answers: readonly string[]) => readonly Measurement[];
}): EvaluationSet {
  return {
    task: set.task,
    name: set.name,
    open: async (folder) => {
      const path = join(folder, 'eval', 'dev', `${set.name}.jsonl`);
      if (!(await exists(path))) return null;
      const rows: Row[] = [];
      for await (const line of readInputLines(createReadStream(path))) {
        rows.push(parseItem(line, set.row));
      }
      return {
        input: createReadStream(path),
        items: rows.length,
        measure: (answers) => ({
          measurements: set.measure(rows, answers),
          errors: [],
        }),
      };
    },
  };
}

/** Whether something is at a path. */
export async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
