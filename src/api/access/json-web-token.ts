import {
  createLocalJWKSet,
  createRemoteJWKSet,
  errors,
  type JSONWebKeySet,
  jwtVerify,
  type JWTPayload,
  type JWTVerifyGetKey,
} from 'jose';

import { refusal } from '../guard/refusal.ts';
import { type Caller } from './caller.ts';
import { type Role, ROLES } from './role.ts';

/** Whose tokens are believed. */
export interface TokenSettings {
  /** A set of keys, or the https address that gives one. */
  readonly keys: JSONWebKeySet | URL;
  readonly issuer: string;
  readonly audience: string;
  /** Those that a token may be signed by; what it says itself about that is only compared. */
  readonly algorithms: readonly string[];
}

/**
 * Says who a token is of; null for one that is forged, stale, of others or for others.
 * @throws GraphQLError SERVICE_UNAVAILABLE when the keys cannot be had
 */
export type TokenReader = (token: string) => Promise<Caller | null>;

const CLOCK_SECONDS = 5;

/** A reader of JSON Web Tokens: signature, algorithm, issuer, audience and expiry all have to be right. */
export function createTokenReader(settings: TokenSettings): TokenReader {
  const keys: JWTVerifyGetKey =
    settings.keys instanceof URL
      ? createRemoteJWKSet(settings.keys)
      : createLocalJWKSet(settings.keys);
  const options = {
    issuer: settings.issuer,
    audience: settings.audience,
    algorithms: [...settings.algorithms],
    requiredClaims: ['exp', 'sub'],
    clockTolerance: CLOCK_SECONDS,
  };
  return async (token) => {
    try {
      const { payload } = await jwtVerify(token, keys, options);
      return { name: String(payload.sub), roles: rolesOf(payload) };
    } catch (error) {
      if (isKeyless(error)) throw keyless();
      return null;
    }
  };
}

/** Whether it was not the token: the address of the keys does not answer, or not with keys. */
function isKeyless(error: unknown): boolean {
  return (
    !(error instanceof errors.JOSEError) ||
    error instanceof errors.JWKSTimeout ||
    error instanceof errors.JWKSInvalid ||
    error.code === errors.JOSEError.code
  );
}

function keyless(): Error {
  return refusal({
    status: 503,
    code: 'SERVICE_UNAVAILABLE',
    message: 'the keys by which tokens are checked cannot be had at present',
    headers: { 'retry-after': '30' },
  });
}

/** Of the claim `roles`, a list or a text; who has none that is known may read. */
function rolesOf(payload: JWTPayload): readonly Role[] {
  const claim = payload['roles'];
  const names = Array.isArray(claim) ? claim.map(String) : textOf(claim).split(/[\s,]+/);
  const roles = ROLES.filter((role) => names.some((name) => name.toUpperCase() === role));
  return roles.length === 0 ? ['READER'] : roles;
}

function textOf(claim: unknown): string {
  return typeof claim === 'string' ? claim : '';
}
