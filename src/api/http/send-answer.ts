import { createHash } from 'node:crypto';
import { type IncomingMessage, type ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

import { chooseEncoding } from './choose-encoding.ts';

/** An answer before it is packed. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const packs = { br: promisify(brotliCompress), gzip: promisify(gzip) };
const SMALL_CHARACTERS = 1_400;
const BODILESS = new Set([204, 304]);
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
  response.setHeader('vary', 'Accept, Accept-Encoding, Authorization, Origin');
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('cache-control', 'no-store');
  if (request.method === 'GET' && answer.status === 200) {
    const tag = `W/"${createHash('sha256').update(answer.body).digest('base64url')}"`;
    response.setHeader('etag', tag);
    response.setHeader('cache-control', 'private, no-cache');
    if (isKnown(tag, request.headers['if-none-match'])) {
      response.statusCode = 304;
      response.removeHeader('content-type');
    }
  }
  await sendBody(response, answer.body, request.headers['accept-encoding']);
}

function isKnown(tag: string, known: string | undefined): boolean {
  return known?.split(',').some((each) => each.trim() === tag) ?? false;
}

async function sendBody(
  response: ServerResponse,
  body: string,
  accepted: string | undefined,
): Promise<void> {
  if (BODILESS.has(response.statusCode)) {
    response.end();
    return;
  }
  const encoding = body.length < SMALL_CHARACTERS ? 'identity' : chooseEncoding(accepted);
  if (encoding === 'identity') {
    response.setHeader('content-length', Buffer.byteLength(body));
    // As a text it goes out together with the head.
    response.end(body);
    return;
  }
  const packed = await (encoding === 'br' ? packs.br(body, BROTLI) : packs.gzip(body));
  response.setHeader('content-encoding', encoding);
  response.setHeader('content-length', packed.length);
  response.end(packed);
}
