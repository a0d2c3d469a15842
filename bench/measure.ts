import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';

import { measureMemory } from './measure-memory.ts';
import { measureThreads } from './measure-threads.ts';
import { inMegabytes, type ProcessUse } from './process-use.ts';
import { ended, runWatched, startProgram } from './run-program.ts';

/**
 * Prints what a run costs on this machine. It gates nothing.
 *
 * `npm run bench -- ARTICLES.jsonl` (one article a line, as `counterclaim ingest` takes them): first and warm
 * start, stop, memory, the cost of an article as the graph grows, and of one and two threads of the reader.
 *
 * `npm run bench -- --articles 10000`: the memory of the three processes over so many short generated
 * articles. `--every 500` says how often to look, `--home FOLDER` keeps the graph, so that a later run goes on.
 */
const USE = 'npm run bench -- ARTICLES.jsonl, or npm run bench -- --articles 10000';
const BATCH_ENDS = [10, 100, 500];
const EVERY = '500';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    articles: { type: 'string' },
    every: { type: 'string', default: EVERY },
    home: { type: 'string' },
  },
});
const [file] = positionals;
const home = values.home ?? mkdtempSync(join(tmpdir(), 'counterclaim-bench-'));
try {
  const [articles, every] = [Number(values.articles), Number(values.every)];
  if (articles > 0 && every > 0) {
    await measureMemory({ home, articles, every });
  } else if (file === undefined) {
    console.error(`wanted: ${USE}`);
    process.exitCode = 2;
  } else {
    await measureFile(readFileSync(file, 'utf8').split('\n').filter(Boolean));
  }
} finally {
  if (values.home === undefined) rmSync(home, { recursive: true, force: true });
}

async function measureFile(lines: readonly string[]): Promise<void> {
  const settings = { COUNTERCLAIM_HOME: home };
  for (const start of ['first', 'warm']) {
    const { seconds, peak } = await runWatched(['start', '--once', '--quiet'], settings);
    print(`${start} start --once, engines in the cache`, seconds, peak);
  }
  let begin = 0;
  for (const end of BATCH_ENDS.filter((size) => size <= lines.length)) {
    const batch = join(home, `batch-${end}.jsonl`);
    writeFileSync(batch, lines.slice(begin, end).join('\n'));
    const { seconds, peak } = await runWatched(['ingest', '--quiet', batch], settings);
    print(`articles ${begin + 1} to ${end}, start and stop included`, seconds, peak);
    begin = end;
  }
  await measureThreads(lines, home);
  await measureServing(settings);
}

/** Time from nothing to an address, and from the signal to the end. */
async function measureServing(settings: NodeJS.ProcessEnv): Promise<void> {
  const began = performance.now();
  const child = startProgram(['serve'], settings);
  const said = createInterface({ input: child.stdout ?? process.stdin });
  for await (const line of said) if (line.includes('/graphql')) break;
  const served = performance.now();
  child.kill('SIGINT');
  await ended(child);
  const [ready, stop] = [served - began, performance.now() - served].map((time) => time / 1000);
  console.log(`serve: ready after ${ready?.toFixed(1)} s, stopped after ${stop?.toFixed(1)} s`);
}

function print(what: string, seconds: number, peak: ProcessUse): void {
  console.log(`${what}: ${seconds.toFixed(1)} s; highest memory: ${inMegabytes(peak)}`);
}
