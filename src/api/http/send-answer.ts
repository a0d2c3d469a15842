import { createHash } from 'node:crypto';
import { type IncomingMessage, type ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** An answer before it is packed. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const packs = { br: promisify(brotliCompress), gzip: promisify(gzip) };
const SMALL_BYTES = 1_400;
// Above 4 brotli takes far longer for little.
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

/** Sends an answer: with a tag where it can be asked for again, and compressed where that is worth it. */
export async function sendAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
): Promise<void> {
  if (response.destroyed || response.headersSent) return;
  response.statusCode = answer.status;
  for (const [name, value] of Object.entries(answer.headers)) response.setHeader(name, value);
  response.appendHeader('vary', 'Accept, Accept-Encoding, Authorization, Origin');
  const bytes = Buffer.from(answer.body);
  if (request.method === 'GET' && answer.status === 200) {
    const tag = `W/"${createHash('sha256').update(bytes).digest('base64url')}"`;
    response.setHeader('etag', tag);
    response.setHeader('cache-control', 'private, no-cache');
    if (isKnown(tag, request.headers['if-none-match'])) {
      response.statusCode = 304;
      response.removeHeader('content-type');
      response.end();
      return;
    }
  }
  const packed = await pack(bytes, request.headers['accept-encoding']);
  if (packed.encoding !== null) response.setHeader('content-encoding', packed.encoding);
  response.setHeader('content-length', packed.bytes.length);
  response.end(packed.bytes);
}

function isKnown(tag: string, known: string | undefined): boolean {
  return known?.split(',').some((each) => each.trim() === tag) ?? false;
}

async function pack(
  bytes: Buffer,
  accepted: string | undefined,
): Promise<{ readonly bytes: Buffer; readonly encoding: string | null }> {
  const encoding = bytes.length < SMALL_BYTES ? null : chooseEncoding(accepted ?? '');
  if (encoding === null) return { bytes, encoding };
  const packed = await (encoding === 'br' ? packs.br(bytes, BROTLI) : packs.gzip(bytes));
  return { bytes: packed, encoding };
}

/** The better of those that a client takes; a weight of zero means that it does not. */
export function chooseEncoding(accepted: string): 'br' | 'gzip' | null {
  const taken = new Set(
    accepted
      .toLowerCase()
      .split(',')
      .map((each) => each.trim().split(/ *; */))
      .filter(([, weight]) => weight === undefined || !/^q=0(\.0*)?$/.test(weight))
      .map(([name]) => name),
  );
  if (taken.has('br')) return 'br';
  return taken.has('gzip') ? 'gzip' : null;
}
