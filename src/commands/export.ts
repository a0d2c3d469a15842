import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { canonicalLines } from '../export/canonical.ts';
import { EXIT } from './exit-code.ts';
import { type Output } from './output.ts';
import { type Surroundings } from './surroundings.ts';
import { withGraph } from './with-graph.ts';

/** Writes the whole graph as canonical JSON Lines. */
export function runExport(
  surroundings: Surroundings,
  output: Output,
  file: string | null,
): Promise<number> {
  return withGraph({ surroundings, output }, async ({ reader }) => {
    const lines = Readable.from(withLineEnds(canonicalLines(reader)));
    const { signal } = surroundings;
    if (file === null) await pipeline(lines, surroundings.stdout, { end: false, signal });
    else await pipeline(lines, createWriteStream(file), { signal });
    return EXIT.ok;
  });
}

async function* withLineEnds(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`;
}
