import { type Readable } from 'node:stream';

import { type Dispatcher } from 'undici';

import { CounterclaimError } from '../../domain/errors.ts';
import { isAccepted, readContentType } from './content-type.ts';
import { ACCEPTED_ENCODINGS, readBody } from './read-body.ts';

/** One request to one address. */
export interface Ask {
  readonly url: URL;
  /** Media types that serve, as in the `Accept` header. */
  readonly accept: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly limit: { readonly bytes: number; readonly cut: boolean };
  readonly milliseconds: number;
  readonly signal: AbortSignal | undefined;
}

/** One answer, whatever its status. */
export interface Reply {
  readonly status: number;
  /** The value of a header field by its name in lower case; of several, the first. */
  header(name: string): string | null;
  /** Empty unless the status is 200. */
  readonly bytes: Uint8Array;
}

/**
 * Asks once and reads what comes, within its bounds. Redirects are not followed.
 * @throws CounterclaimError FETCH_FAILED or FETCH_REFUSED; the reason of an aborted signal as it is
 */
export async function exchange(dispatcher: Dispatcher, ask: Ask): Promise<Reply> {
  const { url, signal } = ask;
  signal?.throwIfAborted();
  const whole = new AbortController();
  const timer = setTimeout(() => {
    whole.abort(tooSlow(url, ask.milliseconds));
  }, ask.milliseconds);
  const both = signal === undefined ? whole.signal : AbortSignal.any([signal, whole.signal]);
  try {
    return await asked(dispatcher, ask, both);
  } catch (error) {
    signal?.throwIfAborted();
    throw failureOf(url, whole.signal.aborted ? whole.signal.reason : error);
  } finally {
    clearTimeout(timer);
  }
}

async function asked(dispatcher: Dispatcher, ask: Ask, signal: AbortSignal): Promise<Reply> {
  const { url, limit } = ask;
  const answer = await dispatcher.request({
    origin: url.origin,
    path: url.pathname + url.search,
    method: 'GET',
    headers: { ...ask.headers, accept: ask.accept, 'accept-encoding': ACCEPTED_ENCODINGS },
    signal,
  });
  const header = (name: string): string | null => {
    const value = answer.headers[name];
    return (Array.isArray(value) ? value[0] : value) ?? null;
  };
  const { statusCode: status, body } = answer;
  if (status === 200) {
    refuseType(ask, header('content-type'), body);
    const bytes = await readBody(body, header('content-encoding') ?? '', limit);
    return { status, header, bytes };
  }
  // The words of an error page are not wanted; a short one is read to its end to keep the connection.
  await body.dump({ limit: 16_384 }).catch(() => undefined);
  return { status, header, bytes: new Uint8Array() };
}

function refuseType({ url, accept }: Ask, field: string | null, body: Readable): void {
  const { mediaType } = readContentType(field);
  if (isAccepted(mediaType, accept)) return;
  body.on('error', () => undefined).destroy();
  const message = `${accept} was wanted from ${url.href}; ${mediaType ?? 'nothing'} came.`;
  throw new CounterclaimError('FETCH_FAILED', message);
}

function tooSlow(url: URL, milliseconds: number): CounterclaimError {
  const message = `An answer within ${milliseconds} ms was wanted from ${url.host}; it took longer.`;
  return new CounterclaimError('FETCH_FAILED', message);
}

function failureOf(url: URL, error: unknown): CounterclaimError {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof CounterclaimError) return cause;
  }
  const why = error instanceof Error ? error.message : String(error);
  const message = `An answer was wanted from ${url.host}; none came that can be read: ${why}`;
  return new CounterclaimError('FETCH_FAILED', message, { cause: error });
}
