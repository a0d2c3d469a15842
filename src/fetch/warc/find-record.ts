import { type ArchiveFile } from './archive-file.ts';

/** How a record begins: `WARC/1.` (ISO 28500), or a gzip member (RFC 1952). */
const STARTS = [Buffer.from('WARC/1.'), Buffer.from([0x1f, 0x8b, 0x08])];
const OVERLAP = Math.max(...STARTS.map((start) => start.length)) - 1;

/** The first offset, not before another, where a record may begin; null when there is none to the end. */
export async function findRecord(file: ArchiveFile, from: number): Promise<number | null> {
  let offset = from;
  let rest: Uint8Array = new Uint8Array();
  for await (const chunk of file.open(from)) {
    const bytes = Buffer.concat([rest, chunk]);
    const found = STARTS.map((start) => bytes.indexOf(start)).filter((index) => index >= 0);
    if (found.length > 0) return offset + Math.min(...found);
    rest = bytes.subarray(-OVERLAP);
    offset += bytes.length - rest.length;
  }
  return null;
}
