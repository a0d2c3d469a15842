import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { EXPORT_FORMATS } from '../src/export/formats.ts';
import { manyRows } from './exports/many-rows.ts';
import { withStoredRows } from './exports/stored-rows.ts';
import { type ExportTime, timeExport } from './exports/time-export.ts';

/**
 * Prints for each format how fast a graph is exported and how much memory that takes, each in a process of its own.
 *
 * `npm run bench:exports -- --assertions 1000000`: of rows made on the way, so that only the writers are seen; twice, the second
 * time a tenth of them, for memory that does not grow with the graph is about the same for both.
 * `npm run bench:exports -- --stored 50000`: of a real Neo4j that is filled with so many assertions first.
 * `--format NAME` takes one format only.
 */
const { values } = parseArgs({
  options: {
    assertions: { type: 'string' },
    stored: { type: 'string' },
    format: { type: 'string', multiple: true, default: [...EXPORT_FORMATS.keys()] },
    /** For the processes that this one starts. */
    alone: { type: 'boolean', default: false },
  },
});
const one = values.format[0] ?? '';
if (values.stored !== undefined) {
  await withStoredRows(Number(values.stored), async (rows) => {
    for (const name of values.format) tell(name, await timeExport(name, rows()));
  });
} else if (values.alone) {
  tell(one, await timeExport(one, manyRows(Number(values.assertions))));
} else {
  const most = Number(values.assertions ?? 1_000_000);
  for (const name of values.format) for (const each of [most / 10, most]) measureAlone(name, each);
}

function measureAlone(name: string, assertions: number): void {
  const self = fileURLToPath(import.meta.url);
  const words = ['--alone', '--format', name, '--assertions', String(assertions)];
  execFileSync(process.execPath, ['--import', 'tsx', self, ...words], { stdio: 'inherit' });
}

function tell(name: string, { items, bytes, seconds, megabytes }: ExportTime): void {
  const rate = Math.round(items / seconds).toLocaleString('en');
  const size = (bytes / 1_000_000).toFixed(1);
  console.log(
    `${name}: ${items.toLocaleString('en')} nodes and edges, ${size} MB, ${rate} a second, at most ${Math.round(megabytes)} MB of memory`,
  );
}
