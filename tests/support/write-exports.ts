import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { EXPORT_FORMATS } from '../../src/export/formats.ts';
import { type GraphItem } from '../../src/export/graph-item.ts';
import { streamed } from './hostile-rows.ts';

/** Writes these in every format, or in some, a file of its name each. */
export async function writeExports(
  folder: string,
  items: readonly GraphItem[],
  wanted: readonly string[] = [...EXPORT_FORMATS.keys()],
): Promise<void> {
  for (const name of wanted) {
    const format = EXPORT_FORMATS.get(name);
    if (format === undefined) throw new Error(`there is no format ${name}`);
    const parts = Readable.from(format.write(streamed(items)));
    await pipeline(parts, createWriteStream(join(folder, name)));
  }
}
