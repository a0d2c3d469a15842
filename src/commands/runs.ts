import { createApi } from '../api/server.ts';
import { EXIT } from './exit-code.ts';
import { type ListedRun, listRuns } from './list-runs.ts';
import { type Output } from './output.ts';
import { type Surroundings } from './surroundings.ts';
import { type Column, formatTable } from './table.ts';
import { withGraph } from './with-graph.ts';

const COLUMNS: readonly Column[] = [
  { heading: 'run', share: 3 },
  { heading: 'engine', share: 3 },
  { heading: 'version', share: 2 },
  { heading: 'rules', share: 3 },
  { heading: 'first used', share: 4 },
];
/** Enough of a hash to tell it from others. */
const SHORT = 12;

/** Lists the runs of the extractor: each version of the rules that has read something. */
export function runRuns(surroundings: Surroundings, output: Output): Promise<number> {
  return withGraph({ surroundings, output }, async ({ reader }) => {
    const api = await createApi({ reader });
    try {
      const runs = await listRuns(api);
      if (output.isJson) for (const run of runs) output.answer(JSON.stringify(run));
      else output.answer(formatTable(COLUMNS, runs.map(toCells), output.columns));
    } finally {
      await api.close();
    }
    return EXIT.ok;
  });
}

function toCells({ id, engine, version, configHash, startedAt }: ListedRun): string[] {
  return [id.slice(0, SHORT), engine, version, configHash.slice(0, SHORT), startedAt ?? ''];
}
