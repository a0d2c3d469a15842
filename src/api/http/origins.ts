import { type IncomingMessage } from 'node:http';

import { refusal } from '../guard/refusal.ts';

/** Pages of which other sites may ask here, and under which names this endpoint is known. */
export interface OriginRules {
  readonly origins: readonly string[];
  /** Whether only this machine's own names are right. */
  readonly onlyLoopbackNames: boolean;
}

const LOOPBACK_NAMES = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;

/**
 * The headers by which a browser lets a page of another site read the answer.
 * @throws GraphQLError FORBIDDEN for a page that may not ask, and for a name that is not ours: by such a name a page could make
 * a browser believe that this endpoint belongs to it
 */
export function originHeaders(
  { headers, method }: IncomingMessage,
  { origins, onlyLoopbackNames }: OriginRules,
): Readonly<Record<string, string>> {
  const { host = '', origin } = headers;
  if (onlyLoopbackNames && !LOOPBACK_NAMES.test(host)) {
    throw forbidden('this endpoint is open to its own machine only, under its own name');
  }
  if (origin === undefined || isSame(origin, host)) return {};
  if (!origins.includes(origin)) throw forbidden('pages of this origin may not ask here');
  const allowed = {
    'access-control-allow-origin': origin,
    'access-control-expose-headers': 'ETag, Retry-After',
  };
  return method === 'OPTIONS' ? { ...allowed, ...PREFLIGHT } : allowed;
}

const PREFLIGHT = {
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers':
    'authorization, content-type, apollo-require-preflight, x-apollo-operation-name',
  'access-control-max-age': '600',
};

function isSame(origin: string, host: string): boolean {
  return /^https?:\/\//.test(origin) && origin.replace(/^https?:\/\//, '') === host;
}

function forbidden(message: string): Error {
  return refusal({ status: 403, code: 'FORBIDDEN', message });
}
