import { type GraphRows, type PartReader, type PartWanted } from '../domain/graph-part.ts';
import { type ExportFormat, type Piece } from './formats.ts';
import { graphItems } from './graph-item.ts';
import { NOT_NARROWED } from './part-wanted.ts';

/** An export that is ready to be written, and what a bound left out of it. */
export interface OpenExport {
  readonly omittedNodes: number;
  readonly omittedEdges: number;
  readonly pieces: AsyncIterable<Piece>;
}

/** A graph that can be written down. */
export type ExportReader = Pick<GraphRows, 'nodesThenEdges'> & PartReader;

const WHOLE = { omittedNodes: 0, omittedEdges: 0 };

/** What is to be written, and how. */
export interface ExportAskedFor {
  readonly format: ExportFormat;
  /** Null for the whole graph. */
  readonly wanted: PartWanted | null;
  readonly signal?: AbortSignal;
}

/**
 * Finds what an export holds, and leaves reading it to whoever takes the pieces.
 * @throws CounterclaimError as the reader does
 */
export async function openExport(
  reader: ExportReader,
  { format, wanted, signal }: ExportAskedFor,
): Promise<OpenExport> {
  if (wanted === null) return { ...WHOLE, pieces: wholeGraph(reader, format) };
  const part = await reader.part(wanted, signal);
  const pieces = format.write(graphItems(part.nodesThenEdges()));
  return { pieces, omittedNodes: part.omittedNodes, omittedEdges: part.omittedEdges };
}

function wholeGraph(reader: ExportReader, format: ExportFormat): AsyncIterable<Piece> {
  if (format.isByStory) return storyByStory(reader, format);
  return format.write(graphItems(reader.nodesThenEdges()));
}

async function* storyByStory(reader: ExportReader, format: ExportFormat): AsyncGenerator<Piece> {
  const stories = await reader.part({ ...NOT_NARROWED, nodeTypes: ['Story'] });
  for await (const { id } of stories.nodesThenEdges()) {
    const story = await reader.part({ ...NOT_NARROWED, story: String(id) });
    yield* format.write(graphItems(story.nodesThenEdges()));
  }
}
