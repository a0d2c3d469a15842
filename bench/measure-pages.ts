import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import neo4j from 'neo4j-driver';

import { encodeCursor } from '../src/lib/cursor.ts';
import { createGraphReader } from '../src/store/graph-reader.ts';
import { openBase } from './relate/open-base.ts';

/**
 * Prints how long a page of a list takes by the page's number, and how long the ranking of contested claims takes as
 * it is kept and as it is counted anew.
 *
 * `npm run bench:pages -- --base 10000`: a synthetic base of so many articles. `--home FOLDER` keeps the base.
 */
const { values } = parseArgs({
  options: { base: { type: 'string', default: '10000' }, home: { type: 'string' } },
});
const FIRST = 20;
const TIMES = 41;
const LISTS = [
  ['articles', '(x:Article)'],
  ['claims', '(x:Claim)'],
  ['assertions', '(x:Assertion)'],
  ['contradictions', '()-[x:CONTRADICTS]->()'],
] as const;
const ANY_TIME = '9999';

const home = values.home ?? mkdtempSync(join(tmpdir(), 'counterclaim-pages-'));
const base = await openBase({ articles: Number(values.base), home, onStatement: () => undefined });
const reader = createGraphReader(base.connection);
const { uri, user, password, database } = base.address;
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
  disableLosslessIntegers: true,
});
try {
  for (const [field, pattern] of LISTS) await tellPages(field, pattern);
  const kept = await medianOf('contested-claims', null, {});
  const anew = await medianOf('contested-claims', null, { saidTo: ANY_TIME });
  console.log(`contested claims: kept ${kept.toFixed(1)} ms, counted anew ${anew.toFixed(1)} ms, ${(anew / kept).toFixed(0)} times`); // prettier-ignore
} finally {
  await driver.close();
  await base.close();
  if (values.home === undefined) rmSync(home, { recursive: true, force: true });
}

async function tellPages(field: string, pattern: string): Promise<void> {
  const { records } = await driver.executeQuery(`MATCH ${pattern} RETURN x.sortKey AS key, x.id AS id ORDER BY key`, {}, { database }); // prettier-ignore
  const last = Math.floor(records.length / FIRST);
  const numbers = [...new Set([1, 10, 100, 1_000, 10_000, last].filter((each) => each <= last))];
  const times: string[] = [];
  for (const number of numbers) {
    const before = records[(number - 1) * FIRST - 1];
    const after = before === undefined ? null : encodeCursor([String(before.get('key')), String(before.get('id'))]); // prettier-ignore
    times.push(`page ${number}: ${(await medianOf(field, after, {})).toFixed(1)} ms`);
  }
  console.log(`${field}: ${times.join(', ')}`);
}

async function medianOf(
  field: string,
  after: string | null,
  filter: Readonly<Record<string, unknown>>,
): Promise<number> {
  const page = { first: FIRST, after, withTotal: false };
  const times: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    const since = performance.now();
    await reader.list({ field, page, filter });
    times.push(performance.now() - since);
  }
  return times.sort((one, other) => one - other)[Math.floor(TIMES / 2)] ?? 0;
}
