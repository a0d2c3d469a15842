import { createHash } from 'node:crypto';

/** What an id may be made of: plain values and lists of them. */
export type IdPart = string | number | boolean | null | readonly IdPart[];

/** The scheme's version; every id array begins with it. */
const SCHEME = 'v1';

/** The id of a thing: sha-256, in hex, of the JSON array of the scheme's version and the canonical fields. */
export function stableId(...parts: readonly IdPart[]): string {
  return sha256(JSON.stringify([SCHEME, ...parts]));
}

/** sha-256 of a text's UTF-8 bytes, in hex. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
