import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';

/** As much as is unzipped at once: what a bomb makes of it stays small. */
const CHUNK_BYTES = 16_384;

/** A web archive that can be read from any of its bytes on. */
export interface ArchiveFile {
  /** For messages to people. */
  readonly name: string;
  readonly size: number;
  /** Its bytes from an offset to the end. */
  open(start: number): AsyncIterable<Uint8Array>;
}

/** The web archive at a path; errors of the file system are thrown as they are. */
export async function archiveFile(path: string): Promise<ArchiveFile> {
  const { size } = await stat(path);
  return {
    name: path,
    size,
    open: (start) => createReadStream(path, { start, highWaterMark: CHUNK_BYTES }),
  };
}
