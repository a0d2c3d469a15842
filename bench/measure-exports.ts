import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { EXPORT_FORMATS } from '../src/export/formats.ts';
import { type Neo4jAddress } from '../src/runtime/neo4j.ts';
import { manyRows } from './exports/many-rows.ts';
import { storedRows, withFilledDatabase } from './exports/stored-rows.ts';
import { type ExportTime, timeExport } from './exports/time-export.ts';

/**
 * Prints for each format how fast a graph is exported and how much memory that takes, each in a process of its own.
 *
 * `npm run bench:exports -- --assertions 1000000`: of rows made on the way, so that only the writers are seen; first of a tenth
 * of them, for memory that does not grow with the graph is about the same for both.
 * `npm run bench:exports -- --stored 5000 --stored 50000`: of a real Neo4j that is filled with about so many assertions.
 * `--format NAME` takes these formats only.
 */
const { values } = parseArgs({
  options: {
    assertions: { type: 'string', default: '1000000' },
    stored: { type: 'string', multiple: true },
    format: { type: 'string', multiple: true, default: [...EXPORT_FORMATS.keys()] },
    /** What the processes that this one starts are to measure, as JSON: how many assertions, or a database. */
    alone: { type: 'string' },
  },
});

if (values.alone !== undefined) await measureHere(values.format[0] ?? '', values.alone);
else if (values.stored === undefined) {
  const most = Number(values.assertions);
  for (const name of values.format) for (const each of [most / 10, most]) measureAlone(name, each);
} else {
  for (const each of values.stored.map(Number)) {
    await withFilledDatabase(each, ({ uri, user, password, database }) => {
      for (const name of values.format) measureAlone(name, { uri, user, password, database });
    });
  }
}

function measureAlone(name: string, source: number | Neo4jAddress): void {
  const words = ['--format', name, '--alone', JSON.stringify(source)];
  const self = fileURLToPath(import.meta.url);
  execFileSync(process.execPath, ['--import', 'tsx', self, ...words], { stdio: 'inherit' });
}

async function measureHere(name: string, source: string): Promise<void> {
  const from = JSON.parse(source) as number | Neo4jAddress;
  const rows = typeof from === 'number' ? manyRows(from) : storedRows(from);
  console.log(described(name, await timeExport(name, rows)));
}

function described(
  name: string,
  { items, bytes, seconds, cpuSeconds, megabytes }: ExportTime,
): string {
  const [rate, cpuRate] = [items / seconds, items / cpuSeconds].map((each) =>
    Math.round(each).toLocaleString('en'),
  );
  const size = (bytes / 1_000_000).toFixed(1);
  const count = items.toLocaleString('en');
  return `${name}: ${count} nodes and edges, ${size} MB, ${rate} a second (${cpuRate} a second of CPU), at most ${Math.round(megabytes)} MB of memory`;
}
