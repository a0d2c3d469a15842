import { type z } from 'zod';

import { LIMITS } from '../domain/limits.ts';
import { mapAhead } from '../lib/map-ahead.ts';
import { type InputLine, parseItem } from './input-line.ts';
import { type PredictAll, type PredictItem, type PredictionContext } from './task.ts';

/** A task as the door sees it: lines in, lines of JSON out. */
export interface PredictionTask<Knowledge> {
  /** Answers in the order of the lines, or with one document after the last. */
  readonly answer: (
    lines: AsyncIterable<InputLine>,
    context: PredictionContext<Knowledge>,
  ) => AsyncIterable<string>;
}

/** A task that answers each line by itself; a few are read at the same time, memory stays bounded. */
export function taskByItem<Item, Output, Knowledge>(parts: {
  readonly input: z.ZodType<Item>;
  readonly predict: PredictItem<Item, Output, Knowledge>;
  /** From the program's offsets to those of files. */
  readonly encode: (output: Output, item: Item) => Output;
}): PredictionTask<Knowledge> {
  return {
    answer: (lines, context) =>
      mapAhead(lines, LIMITS.readAhead, async (line) => {
        const item = parseItem(line, parts.input);
        return JSON.stringify(parts.encode(await parts.predict(item, context), item));
      }),
  };
}

/** A task that answers the whole input with one document. */
export function taskByDocument<Item, Output, Knowledge>(parts: {
  readonly input: z.ZodType<Item>;
  readonly predict: PredictAll<Item, Output, Knowledge>;
  readonly encode: (output: Output, items: readonly Item[]) => Output;
}): PredictionTask<Knowledge> {
  return {
    answer: async function* (lines, context) {
      const items: Item[] = [];
      for await (const line of lines) items.push(parseItem(line, parts.input));
      yield JSON.stringify(parts.encode(await parts.predict(items, context), items));
    },
  };
}

/** A task that answers each line once the whole input is read, in the order of the lines. */
export function taskByInput<Item, Output, Knowledge>(parts: {
  readonly input: z.ZodType<Item>;
  readonly predict: PredictAll<Item, readonly Output[], Knowledge>;
}): PredictionTask<Knowledge> {
  return {
    answer: async function* (lines, context) {
      const items: Item[] = [];
      for await (const line of lines) items.push(parseItem(line, parts.input));
      for (const output of await parts.predict(items, context)) yield JSON.stringify(output);
    },
  };
}
