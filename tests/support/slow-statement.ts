import { z } from 'zod';

import { type GraphConnection } from '../../src/store/connect.ts';
import { runRead } from '../../src/store/run-statement.ts';
import { runRaw } from './empty-graph.ts';

/** A statement that takes minutes when nobody stops it. */
const SLOW = {
  name: 'tests/slow',
  text: 'UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b WITH a, b WHERE a + b = -1 RETURN count(*) AS total',
  params: z.object({}),
  row: z.object({ total: z.number() }),
};

/** Runs it, until it is stopped. */
export function readSlowly(
  connection: GraphConnection,
  signal: AbortSignal | undefined,
): Promise<unknown> {
  return runRead(connection, SLOW, { params: {}, ...(signal && { signal }) });
}

/** How many of it the database is busy with. */
export async function slowRunning(connection: GraphConnection): Promise<number> {
  const [row] = await runRaw(
    connection,
    "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range(1, 1000000)' RETURN toString(count(*)) AS found",
  );
  return Number(row?.['found']);
}
