import { type GraphQLError } from 'graphql';

import { refusal } from '../guard/refusal.ts';
import { type ApiKey, holderOf, KEY_PREFIX } from './api-keys.ts';
import { type Caller, LOCAL_CALLER } from './caller.ts';
import { createTokenReader, type TokenSettings } from './json-web-token.ts';

/** Who is let in, and as what. */
export interface AccessSettings {
  readonly keys: readonly ApiKey[];
  readonly tokens: TokenSettings | null;
  /** Whether others than this machine can reach the endpoint. */
  readonly isBeyondLoopback: boolean;
}

/** Says who asks by the Authorization header. */
export type Authenticate = (authorization: string | undefined, address: string) => Promise<Caller>;

const MOST_CHARACTERS = 8_000;

/**
 * Where keys or tokens are set up, everybody has to show one, on this machine too, for a proxy's requests come from there.
 * Where none are, whoever sits at this machine may do all, and everybody else may read.
 */
export function createAuthenticate({
  keys,
  tokens,
  isBeyondLoopback,
}: AccessSettings): Authenticate {
  const isOpen = keys.length === 0 && tokens === null;
  const readToken = tokens === null ? () => Promise.resolve(null) : createTokenReader(tokens);
  return async (authorization, address) => {
    if (isOpen) return isBeyondLoopback ? { name: address, roles: ['READER'] } : LOCAL_CALLER;
    const secret = bearerOf(authorization);
    const caller = secret.startsWith(KEY_PREFIX) ? holderOf(secret, keys) : await readToken(secret);
    if (caller === null) throw unauthenticated();
    return caller;
  };
}

function bearerOf(authorization: string | undefined): string {
  const [, secret] = /^Bearer +(\S+) *$/i.exec(authorization ?? '') ?? [];
  if (secret === undefined || secret.length > MOST_CHARACTERS) throw unauthenticated();
  return secret;
}

/** One answer to every fault, which tells nothing of what was nearly right. */
function unauthenticated(): GraphQLError {
  return refusal({
    status: 401,
    code: 'UNAUTHENTICATED',
    message: 'an API key or a token is wanted, as "Authorization: Bearer …"',
    headers: { 'www-authenticate': 'Bearer' },
  });
}
