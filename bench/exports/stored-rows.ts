import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { type GraphRow } from '../../src/domain/graph-store.ts';
import { type Neo4jAddress } from '../../src/runtime/neo4j.ts';
import { createCanonicalReader } from '../../src/store/canonical-reader.ts';
import { connectGraph } from '../../src/store/connect.ts';
import { openBase } from '../relate/open-base.ts';

/** Assertions that an article of the synthetic bases has on average. */
const PER_ARTICLE = 10;
const PATIENT = { readTimeout: 600_000 };

/** Fills a database with about so many assertions, lends its address, and takes it away. */
export async function withFilledDatabase(
  assertions: number,
  work: (address: Neo4jAddress) => void,
): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'counterclaim-exports-'));
  try {
    const articles = Math.round(assertions / PER_ARTICLE);
    const base = await openBase({ articles, home, onStatement: () => undefined });
    try {
      work(base.address);
    } finally {
      await base.close();
    }
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** The rows of a database, all nodes before the edges. */
export async function* storedRows(address: Neo4jAddress): AsyncGenerator<GraphRow> {
  const connection = await connectGraph({ ...address, limits: PATIENT });
  try {
    yield* createCanonicalReader(connection).nodesThenEdges();
  } finally {
    await connection.close();
  }
}
