import { type Readable, type Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { constants, createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

import { CounterclaimError } from '../../domain/errors.ts';

/** The codings that a request offers (RFC 9110, 8.4.1). */
export const ACCEPTED_ENCODINGS = 'gzip, deflate, br';

// As browsers do: a stream without its last bytes still gives what came.
const ZLIB = { flush: constants.Z_SYNC_FLUSH, finishFlush: constants.Z_SYNC_FLUSH };
const BROTLI = {
  flush: constants.BROTLI_OPERATION_FLUSH,
  finishFlush: constants.BROTLI_OPERATION_FLUSH,
};

/**
 * The bytes of an answer, decompressed as they come and never kept beyond the limit.
 * @param limit what happens at its end: a page that is too long is no page, a robots.txt is cut
 * @throws CounterclaimError FETCH_FAILED for more bytes than the limit or a coding that is not known
 */
export async function readBody(
  body: Readable,
  encoding: string,
  limit: { readonly bytes: number; readonly cut: boolean },
): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  const collect = async (source: AsyncIterable<Buffer>): Promise<void> => {
    for await (const chunk of source) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > limit.bytes) return;
    }
  };
  const decoder = decoderOf(encoding);
  const done = decoder === null ? collect(body) : pipeline(body, decoder, collect);
  await done.catch((error: unknown) => {
    // A pipeline whose end is left early says so; that is what was wanted.
    if (length <= limit.bytes) throw error;
  });
  body.destroy();
  if (length > limit.bytes && !limit.cut) {
    throw new CounterclaimError(
      'FETCH_FAILED',
      `At most ${limit.bytes} bytes were wanted; more came.`,
    );
  }
  return new Uint8Array(Buffer.concat(chunks).subarray(0, limit.bytes));
}

function decoderOf(encoding: string): Transform | null {
  const codings = encoding.toLowerCase().split(',');
  const real = codings
    .map((coding) => coding.trim())
    .filter((coding) => !/^(identity)?$/.test(coding));
  const [coding] = real;
  if (coding === undefined) return null;
  if (real.length === 1) {
    if (/^(x-)?gzip$/.test(coding)) return createGunzip(ZLIB);
    if (coding === 'deflate') return createInflate(ZLIB);
    if (coding === 'br') return createBrotliDecompress(BROTLI);
  }
  throw new CounterclaimError(
    'FETCH_FAILED',
    `One coding out of ${ACCEPTED_ENCODINGS} was wanted, "${encoding.slice(0, 100)}" came.`,
  );
}
