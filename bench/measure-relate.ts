import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { measureRecall } from './relate/measure-recall.ts';
import { timeFurther } from './relate/time-further.ts';

/**
 * Prints what it costs to write and relate an article as the corpus grows, and what the look for candidates
 * misses. It gates nothing.
 *
 * `npm run bench:relate -- --base 1000 --base 10000 --base 100000`: synthetic bases of so many articles, loaded
 * by the import tool of Neo4j, and for each the time of 200 further articles (`--further`). `--statements` says
 * how long each statement takes, `--home FOLDER` keeps the bases; one that is there is used again.
 *
 * `npm run bench:relate -- --recall 2000`: which share of the relations of so many articles the program finds,
 * all pairs compared being the whole.
 */
const { values } = parseArgs({
  options: {
    base: { type: 'string', multiple: true, default: [] },
    further: { type: 'string', default: '200' },
    home: { type: 'string' },
    recall: { type: 'string' },
    statements: { type: 'boolean', default: false },
  },
});
const home = values.home ?? mkdtempSync(join(tmpdir(), 'counterclaim-relate-'));
try {
  const medians: number[] = [];
  for (const articles of values.base.map(Number)) {
    const further = Number(values.further);
    medians.push(await timeFurther({ articles, further, home, byStatement: values.statements }));
  }
  const [first, last] = [medians[0], medians.at(-1)];
  if (first !== undefined && last !== undefined && medians.length > 1) {
    console.log(`the largest base against the smallest: ${(last / first).toFixed(2)}`);
  }
  if (values.recall !== undefined) await measureRecall(Number(values.recall), home);
} finally {
  if (values.home === undefined) rmSync(home, { recursive: true, force: true });
}
