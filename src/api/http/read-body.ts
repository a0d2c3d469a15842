import { type IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';

import { LIMITS } from '../../domain/limits.ts';
import { errorCode } from '../../lib/error-code.ts';
import { refusal } from '../guard/refusal.ts';

type Inflate = (data: Buffer, options: object) => Promise<Buffer>;
const INFLATE: ReadonlyMap<string, Inflate> = new Map([
  ['gzip', promisify<Buffer, object, Buffer>(gunzip)],
  ['deflate', promisify<Buffer, object, Buffer>(inflate)],
  ['br', promisify<Buffer, object, Buffer>(brotliDecompress)],
]);
const MAYBE_HALVES = /\\u[dD][89a-fA-F]/;
const HALF = /\p{Surrogate}/u;
const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** The body of a request. */
export interface RequestBody {
  /** Undefined for none, and when another type is announced, which is refused further on. */
  readonly json: unknown;
  /** How many it has, unpacked. */
  readonly bytes: number;
}

/** Until when a body is waited for, and how many bytes it may have. */
interface BodyRules {
  readonly signal: AbortSignal;
  readonly most?: number;
}

/** A request without a body. */
export const NO_BODY: RequestBody = { json: undefined, bytes: 0 };

/**
 * The JSON in a request's body.
 * @throws GraphQLError that tells what is wrong with the body, never what stands in it
 */
export async function readBody(
  request: IncomingMessage,
  { signal, most = LIMITS.requestBytes }: BodyRules,
): Promise<RequestBody> {
  const type = (request.headers['content-type'] ?? '').toLowerCase();
  if (!/^application\/json *(;|$)/.test(type)) return NO_BODY;
  refuseOtherCharsets(type);
  const inflateBody = inflaterOf(request);
  const sent = await readBytes(request, { signal, most });
  const bytes =
    inflateBody === null
      ? sent
      : await inflated(inflateBody(sent, { maxOutputLength: most }), most);
  return bytes.length === 0 ? NO_BODY : { json: parse(bytes), bytes: bytes.length };
}

/** JSON is UTF-8. */
function refuseOtherCharsets(type: string): void {
  const [, charset = 'utf-8'] = /; *charset="?([^\s;"]*)/.exec(type) ?? [];
  if (charset !== 'utf-8' && charset !== 'utf8') throw notSupported('charset');
}

function inflaterOf({ headers }: IncomingMessage): Inflate | null {
  const encoding = headers['content-encoding']?.toLowerCase() ?? 'identity';
  if (encoding === 'identity') return null;
  const found = INFLATE.get(encoding);
  if (found === undefined) throw notSupported('encoding');
  return found;
}

function readBytes(
  request: IncomingMessage,
  { signal, most }: Required<BodyRules>,
): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > most) throw tooLong(most);
  const pieces: Buffer[] = [];
  let length = 0;
  return new Promise((resolve, reject) => {
    const giveUp = (): void => {
      reject(tooSlow());
    };
    request.on('data', (piece: Buffer) => {
      length += piece.length;
      if (length > most) {
        request.pause();
        reject(tooLong(most));
      } else pieces.push(piece);
    });
    request.once('end', () => {
      signal.removeEventListener('abort', giveUp);
      resolve(Buffer.concat(pieces));
    });
    request.on('error', () => {
      reject(brokenOff());
    });
    signal.addEventListener('abort', giveUp);
  });
}

async function inflated(bytes: Promise<Buffer>, most: number): Promise<Buffer> {
  try {
    return await bytes;
  } catch (error) {
    throw errorCode(error) === 'ERR_BUFFER_TOO_LARGE' ? tooLong(most) : notJson();
  }
}

function parse(bytes: Buffer): unknown {
  try {
    const text = UTF8.decode(bytes);
    return MAYBE_HALVES.test(text) ? JSON.parse(text, refuseHalves) : JSON.parse(text);
  } catch {
    throw notJson();
  }
}

/** JSON can spell half of a letter, which no UTF-8 can hold: the graph would keep another text than came. */
function refuseHalves(name: string, value: unknown): unknown {
  if (HALF.test(name) || (typeof value === 'string' && HALF.test(value))) throw notJson();
  return value;
}

function notJson(): Error {
  return refusal({
    status: 400,
    code: 'BAD_REQUEST',
    message: 'the body of the request is not the JSON that was announced',
  });
}

function tooLong(most: number): Error {
  return refusal({
    status: 413,
    code: 'REQUEST_TOO_LARGE',
    message: `the body of the request has more than ${most} bytes`,
    // The rest of it is not read.
    headers: { connection: 'close' },
  });
}

function tooSlow(): Error {
  return refusal({
    status: 408,
    code: 'TIMEOUT',
    message: 'the body of the request did not come in time',
    headers: { connection: 'close' },
  });
}

function brokenOff(): Error {
  const message = 'the body of the request broke off';
  return refusal({ status: 400, code: 'BAD_REQUEST', message });
}

function notSupported(what: string): Error {
  return refusal({
    status: 415,
    code: 'UNSUPPORTED_MEDIA_TYPE',
    message: `the ${what} of the body is not supported`,
    headers: { connection: 'close' },
  });
}
