import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { type GraphReader } from '../domain/graph-store.ts';
import { canonicalLines } from '../export/canonical.ts';
import { CounterclaimError } from '../domain/errors.ts';
import { EXPORT_FORMATS } from '../export/formats.ts';
import { graphItems } from '../export/graph-item.ts';
import { EXIT } from './exit-code.ts';
import { type Output } from './output.ts';
import { type Surroundings } from './surroundings.ts';
import { withGraph } from './with-graph.ts';

/** Where to, and how it is written: as canonical JSON Lines when no format is named. */
export interface ExportRequest {
  readonly file: string | null;
  readonly format: string | null;
}

/** Writes the whole graph for other programs. */
export function runExport(
  surroundings: Surroundings,
  output: Output,
  { file, format }: ExportRequest,
): Promise<number> {
  const write = writerOf(format);
  return withGraph({ surroundings, output }, async ({ reader }) => {
    const lines = Readable.from(write(reader));
    const { signal } = surroundings;
    if (file === null) await pipeline(lines, surroundings.stdout, { end: false, signal });
    else await pipeline(lines, createWriteStream(file), { signal });
    return EXIT.ok;
  });
}

type WriteAll = (
  reader: Pick<GraphReader, 'canonicalRows' | 'nodesThenEdges'>,
) => AsyncIterable<string>;

function writerOf(format: string | null): WriteAll {
  if (format === null) return (reader) => withLineEnds(canonicalLines(reader));
  const known = EXPORT_FORMATS.get(format);
  if (known) return (reader) => known.write(graphItems(reader.nodesThenEdges()));
  const names = [...EXPORT_FORMATS.keys()].join(', ');
  throw new CounterclaimError('BAD_INPUT', `there is no format "${format}"; known are ${names}`);
}

async function* withLineEnds(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`;
}
