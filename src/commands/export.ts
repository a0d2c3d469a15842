import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { CounterclaimError } from '../domain/errors.ts';
import { type GraphPart, type PartWanted } from '../domain/graph-part.ts';
import { type GraphReader } from '../domain/graph-store.ts';
import { canonicalLines } from '../export/canonical.ts';
import { EXPORT_FORMATS, type ExportFormat, type Piece } from '../export/formats.ts';
import { openExport, type OpenExport } from '../export/open-export.ts';
import { type FiltersGiven, readPartWanted } from '../export/part-wanted.ts';
import { EXIT } from './exit-code.ts';
import { type Output } from './output.ts';
import { type Surroundings } from './surroundings.ts';
import { withGraph } from './with-graph.ts';

/** Where to, how it is written (as canonical JSON Lines when no format is named), and what of the graph. */
export interface ExportRequest {
  readonly file: string | null;
  readonly format: string | null;
  readonly filters: FiltersGiven;
}

/** Writes the graph, or a part of it, for other programs. */
export function runExport(
  surroundings: Surroundings,
  output: Output,
  { file, format, filters }: ExportRequest,
): Promise<number> {
  const known = format === null ? null : formatNamed(format);
  const wanted = readPartWanted(filters);
  return withGraph({ surroundings, output }, async ({ reader }) => {
    const { signal } = surroundings;
    const open = await (known === null
      ? openCanonical(reader, wanted)
      : openExport(reader, { format: known, wanted, signal }));
    const pieces = Readable.from(open.pieces);
    if (file === null) await pipeline(pieces, surroundings.stdout, { end: false, signal });
    else await pipeline(pieces, createWriteStream(file), { signal });
    sayWhatIsOmitted(output, open);
    return EXIT.ok;
  });
}

function formatNamed(name: string): ExportFormat {
  const known = EXPORT_FORMATS.get(name);
  if (known) return known;
  const names = [...EXPORT_FORMATS.keys()].join(', ');
  throw new CounterclaimError('BAD_INPUT', `there is no format "${name}"; known are ${names}`);
}

async function openCanonical(reader: GraphReader, wanted: PartWanted | null): Promise<OpenExport> {
  const whole = { canonicalRows: () => reader.canonicalRows(), omittedNodes: 0, omittedEdges: 0 };
  const part: Omit<GraphPart, 'nodesThenEdges'> =
    wanted === null ? whole : await reader.part(wanted);
  const { omittedNodes, omittedEdges } = part;
  return { pieces: withLineEnds(canonicalLines(part)), omittedNodes, omittedEdges };
}

async function* withLineEnds(lines: AsyncIterable<string>): AsyncGenerator<Piece> {
  for await (const line of lines) yield `${line}\n`;
}

function sayWhatIsOmitted(output: Output, { omittedNodes, omittedEdges }: OpenExport): void {
  if (omittedNodes + omittedEdges === 0) return;
  output.say(`left out: ${omittedNodes} nodes and ${omittedEdges} edges; --first takes more nodes`);
}
