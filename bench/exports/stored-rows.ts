import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { type GraphRow } from '../../src/domain/graph-store.ts';
import { createCanonicalReader } from '../../src/store/canonical-reader.ts';
import { openBase } from '../relate/open-base.ts';

/** Assertions that an article of the synthetic bases has on average. */
const PER_ARTICLE = 10;

/** Fills a database with so many assertions, lends its rows, and takes it away. */
export async function withStoredRows(
  assertions: number,
  work: (rows: () => AsyncIterable<GraphRow>) => Promise<void>,
): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'counterclaim-exports-'));
  try {
    const articles = Math.round(assertions / PER_ARTICLE);
    const base = await openBase({ articles, home, onStatement: () => undefined });
    try {
      await work(() => createCanonicalReader(base.connection).nodesThenEdges());
    } finally {
      await base.close();
    }
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
