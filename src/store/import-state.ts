import { z } from 'zod';

import { type ImportState } from '../domain/graph-import.ts';
import { type GraphConnection } from './connect.ts';
import { MARK_ID } from './graph-mark.ts';
import { runRead } from './run-statement.ts';
import { defineStatement } from './statement.ts';

export const importState = defineStatement('reads/import-state', {
  params: z.object({ markId: z.string() }),
  row: z.object({ isEmpty: z.boolean(), begun: z.string().nullable() }),
});

/** Whether there is anything in a graph, and whether an import into it did not end. */
export async function readImportState(connection: GraphConnection): Promise<ImportState> {
  const [state] = await runRead(connection, importState, {
    params: { markId: MARK_ID },
    timeout: connection.limits.writeTimeout,
  });
  return state ?? { isEmpty: true, begun: null };
}
