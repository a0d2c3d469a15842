import { LIMITS } from '../domain/limits.ts';

const LINE_FEED = 10;

/** One line of a stream; `bytes` is null when it was longer than a line may be. */
export interface ByteLine {
  /** From 1. */
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

/** The lines of a stream of bytes, one at a time, so that one bad line does not spoil the others. */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<ByteLine> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 1;
  const add = (part: Uint8Array): void => {
    length += part.length;
    if (length <= LIMITS.lineBytes) parts.push(part);
  };
  const take = (): ByteLine => {
    const line = { number, bytes: length <= LIMITS.lineBytes ? Buffer.concat(parts) : null };
    parts = [];
    length = 0;
    number += 1;
    return line;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      add(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    add(chunk.subarray(start));
  }
  if (length > 0) yield take();
}
