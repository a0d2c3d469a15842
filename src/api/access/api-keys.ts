import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

import { CounterclaimError } from '../../domain/errors.ts';
import { type Caller } from './caller.ts';
import { type Role, ROLES } from './role.ts';

/** A key as it is kept: the key itself is known to its holder only. */
export interface ApiKey extends Caller {
  /** Of the key's characters. */
  readonly hash: Buffer;
}

/** What every key begins with, so that one is found where it should not lie. */
export const KEY_PREFIX = 'cck_';
const LINE = /^([\w.@-]{1,64}):([A-Za-z+]+):([0-9a-fA-F]{64})$/;

/**
 * Reads keys as they are written in a file or setting: `name:role+role:sha256`, one a line or after a comma; what follows
 * a `#` at the start of a line is left aside.
 * @throws CounterclaimError BAD_CONFIG that names the line, never what stands there
 */
export function readApiKeys(text: string): readonly ApiKey[] {
  const lines = text
    .split(/[\n,]/)
    .map((line, index) => ({ line: line.trim(), number: index + 1 }))
    .filter(({ line }) => line !== '' && !line.startsWith('#'));
  return lines.map(({ line, number }) => readLine(line, number));
}

/** The holder of a key. Every key is compared in the same time, whether an earlier one was right or not. */
export function holderOf(key: string, keys: readonly ApiKey[]): Caller | null {
  const hash = hashOf(key);
  let holder: Caller | null = null;
  for (const each of keys) {
    if (timingSafeEqual(hash, each.hash)) holder = { name: each.name, roles: each.roles };
  }
  return holder;
}

/** A new key, and the line by which it is let in. */
export function createApiKey(
  name: string,
  roles: readonly string[],
): { readonly key: string; readonly line: string } {
  const key = `${KEY_PREFIX}${randomBytes(32).toString('base64url')}`;
  const line = `${name}:${roles.map((role) => role.toLowerCase()).join('+')}:${hashOf(key).toString('hex')}`;
  readLine(line, 1);
  return { key, line };
}

// A key is 256 random bits, so that a hash made to be slow would add nothing.
function hashOf(key: string): Buffer {
  return createHash('sha256').update(key).digest();
}

function readLine(line: string, number: number): ApiKey {
  const [, name, roles = '', hash] = LINE.exec(line) ?? [];
  if (name === undefined || hash === undefined) {
    throw badKeys(`name:role+role:sha256 was wanted, number ${number} is another thing`);
  }
  return { name, roles: roles.split('+').map(readRole), hash: Buffer.from(hash, 'hex') };
}

/**
 * A role by its name, in whatever case.
 * @throws CounterclaimError BAD_CONFIG
 */
function readRole(text: string): Role {
  const role = ROLES.find((each) => each === text.toUpperCase());
  if (role !== undefined) return role;
  throw badKeys(`one of ${ROLES.join(', ').toLowerCase()} was wanted, "${text}" came`);
}

function badKeys(message: string): CounterclaimError {
  return new CounterclaimError('BAD_CONFIG', `API keys: ${message}.`, {
    remedy: 'make one with "counterclaim key NAME --role reader"',
  });
}
