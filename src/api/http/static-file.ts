import { createHash } from 'node:crypto';
import { type IncomingMessage, type ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

import { chooseEncoding, type Encoding } from './choose-encoding.ts';

/** A file as it goes out: what never changes is kept for good, all else is asked for again. */
export interface StaticFile {
  readonly status: number;
  readonly type: string;
  readonly tag: string;
  readonly isForGood: boolean;
  /** The Content-Security-Policy. */
  readonly policy: string;
  /** The body as a client takes it; packed once, at the first time. */
  bodyIn(encoding: Encoding): Promise<Buffer>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};
/** Names that hold a hash of what stands in the file. */
export const HASHED = '/assets/';

/**
 * What a page may do: scripts, styles and questions of this server only, nothing inline, nothing from outside, in
 * nobody's frame; and what it is allowed besides.
 */
export function pagePolicy(...more: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    ...more,
  ].join('; ');
}

const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
const PACK: Readonly<Record<Encoding, (body: Buffer) => Promise<Buffer>>> = {
  identity: (body) => Promise.resolve(body),
  gzip: promisify<Buffer, Buffer>(gzip),
  br: (body) => promisify(brotliCompress)(body, BROTLI),
};

/** A file to be sent, from what stands in it. */
export function staticFile(
  body: Buffer,
  about: Pick<StaticFile, 'type' | 'isForGood' | 'policy'> & { readonly status?: number },
): StaticFile {
  const packed = new Map<Encoding, Promise<Buffer>>();
  return {
    status: 200,
    ...about,
    tag: `"${createHash('sha256').update(body).digest('base64url')}"`,
    bodyIn: (encoding) => {
      const known = packed.get(encoding) ?? PACK[encoding](body);
      packed.set(encoding, known);
      return known;
    },
  };
}

/** A file of a page as it was built: what it is, and whether it is kept for good, is in its name. */
export function builtFile(name: string, body: Buffer, policy: string): StaticFile {
  const type = TYPES[extname(name)] ?? 'application/octet-stream';
  return staticFile(body, { type, isForGood: name.startsWith(HASHED), policy });
}

/** Sends a file, or says that the client has it already. */
export async function sendStatic(
  file: StaticFile,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const isKnown = file.status === 200 && request.headers['if-none-match'] === file.tag;
  const encoding = chooseEncoding(request.headers['accept-encoding']);
  const body = await file.bodyIn(encoding);
  response.writeHead(isKnown ? 304 : file.status, {
    etag: file.tag,
    'cache-control': file.isForGood ? 'public, max-age=31536000, immutable' : 'no-cache',
    vary: 'Accept-Encoding',
    'content-security-policy': file.policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    ...(!isKnown && { 'content-type': file.type, 'content-length': body.length }),
    ...(!isKnown && encoding !== 'identity' && { 'content-encoding': encoding }),
  });
  response.end(isKnown || request.method === 'HEAD' ? undefined : body);
}
