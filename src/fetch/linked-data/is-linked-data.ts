import { open } from 'node:fs/promises';

import { CounterclaimError } from '../../domain/errors.ts';

/** Files of JSON-LD, by their names. */
export const LINKED_DATA_FILE = /\.json(ld)?$/i;
/** What begins with a keyword of JSON-LD. */
const FIRST_KEYWORD = /^\uFEFF?\s*(\[\s*)?\{\s*"@\w+"\s*:/u;
const HEAD_BYTES = 1_024;

/**
 * Whether a file holds JSON-LD: by its name, else by how it begins.
 * @throws CounterclaimError UNREADABLE
 */
export async function isLinkedData(path: string): Promise<boolean> {
  try {
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
      const head = buffer.subarray(0, bytesRead).toString('utf8');
      return LINKED_DATA_FILE.test(path) || FIRST_KEYWORD.test(head);
    } finally {
      await file.close();
    }
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new CounterclaimError('UNREADABLE', `A file that can be read was wanted: ${why}`, {
      cause,
    });
  }
}
