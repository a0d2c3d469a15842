import { createHash } from 'node:crypto';
import { type IncomingMessage, type ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** The files of the explorer page by their path, `index.html` among them; null where there is no page. */
export type ViewFiles = ReadonlyMap<string, Buffer> | null;

/** Answers what belongs to the page; says whether it did. */
export type ServeView = (request: IncomingMessage, response: ServerResponse) => boolean;

/** Scripts, styles and questions of this server only; nothing inline, nothing from outside. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Addresses inside the page: it reads them itself. */
const DEEP_LINK = /^\/(?:$|(?:story|article|graph|add)(?:\/|$))/;
/** Names that hold a hash of what stands in the file. */
const HASHED = '/assets/';
const PAGE = '/index.html';

interface PackedFile {
  readonly type: string;
  readonly tag: string;
  readonly cache: string;
  readonly bodies: Readonly<Record<'identity' | 'gzip' | 'br', Buffer>>;
}

/** Serves the page from a list made once: what is not on it is not here, whatever the address says. */
export function createServeView(files: ViewFiles): ServeView {
  const packed = new Map([...(files ?? [])].map(([path, body]) => [path, pack(path, body)]));
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return false;
    const path = (request.url ?? '').split('?', 1)[0] ?? '';
    const file = packed.get(DEEP_LINK.test(path) ? PAGE : path);
    if (file === undefined) return false;
    send(file, request, response);
    return true;
  };
}

function pack(path: string, body: Buffer): PackedFile {
  return {
    type: TYPES[extname(path)] ?? 'application/octet-stream',
    tag: `"${createHash('sha256').update(body).digest('base64url')}"`,
    cache: path.startsWith(HASHED) ? 'public, max-age=31536000, immutable' : 'no-cache',
    bodies: { identity: body, gzip: gzipSync(body), br: brotliCompressSync(body) },
  };
}

function send(file: PackedFile, request: IncomingMessage, response: ServerResponse): void {
  const accepted = request.headers['accept-encoding'] ?? '';
  const encoding = encodingFor(accepted);
  const body = file.bodies[encoding];
  const isKnown = request.headers['if-none-match'] === file.tag;
  response.writeHead(isKnown ? 304 : 200, {
    etag: file.tag,
    'cache-control': file.cache,
    vary: 'Accept-Encoding',
    'content-security-policy': POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    ...(!isKnown && { 'content-type': file.type, 'content-length': body.length }),
    ...(!isKnown && encoding !== 'identity' && { 'content-encoding': encoding }),
  });
  response.end(isKnown || request.method === 'HEAD' ? undefined : body);
}

function encodingFor(accepted: string): keyof PackedFile['bodies'] {
  if (/\bbr\b(?!;q=0(\.0*)?(,|$))/.test(accepted)) return 'br';
  return /\bgzip\b(?!;q=0(\.0*)?(,|$))/.test(accepted) ? 'gzip' : 'identity';
}
