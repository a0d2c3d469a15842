import { createReadStream } from 'node:fs';

import { listFiles } from './list-files.ts';
import { splitLines } from './split-lines.ts';

/**
 * How many documents paths, folders and globs stand for, so that the remaining time can be told. Each file is one,
 * each filled line of JSON Lines is one.
 * @returns null when an input does not tell beforehand: standard input, an address, an archive, JSON-LD
 */
export async function countDocuments(
  inputs: readonly string[],
  folder: string,
): Promise<number | null> {
  if (inputs.some((input) => tellsNothing(input))) return null;
  let count = 0;
  for (const input of inputs) {
    for await (const file of listFiles(input, folder)) {
      if (!('ok' in file) && tellsNothing(file.path)) return null;
      count += 'ok' in file ? 1 : await countInFile(file.path);
    }
  }
  return count;
}

function tellsNothing(input: string): boolean {
  return input === '-' || /^https?:/i.test(input) || /\.(warc(\.gz)?|json(ld)?)$/i.test(input);
}

async function countInFile(path: string): Promise<number> {
  if (!/\.(jsonl|ndjson)$/i.test(path)) return 1;
  let lines = 0;
  try {
    for await (const { bytes } of splitLines(createReadStream(path))) {
      if (bytes === null || bytes.length > 1) lines += 1;
    }
  } catch {
    // What cannot be read is one failure, and said when its turn comes.
    return 1;
  }
  return lines;
}
