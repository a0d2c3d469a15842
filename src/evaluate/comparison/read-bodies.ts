import { createReadStream } from 'node:fs';

import { z } from 'zod';

import { parseItem, readInputLines } from '../input-line.ts';

const bodyRow = z.object({ body_id: z.union([z.string(), z.number()]), body: z.string() });

/**
 * The texts of a file of JSON Lines `{body_id, body}`, by id.
 * @throws CounterclaimError BAD_INPUT, TEXT_TOO_LARGE or INVALID_UTF8, with the line's number
 */
export async function readBodies(file: string): Promise<ReadonlyMap<string, string>> {
  const bodies = new Map<string, string>();
  for await (const line of readInputLines(createReadStream(file))) {
    const row = parseItem(line, bodyRow);
    bodies.set(String(row.body_id), row.body);
  }
  return bodies;
}
