import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { inMegabytes } from './process-use.ts';
import { type IngestSample, sampleIngest } from './run-program.ts';

const MOST_ARTICLES = 60;
const EVERY = 20;

/** The same articles, each time into an empty graph, with one thread of the reader and with two; start and stop are not counted. */
export async function measureThreads(lines: readonly string[], home: string): Promise<void> {
  const articles = lines.slice(0, MOST_ARTICLES);
  const file = join(home, 'threads.jsonl');
  writeFileSync(file, articles.join('\n'));
  // The clock starts when the first has been read.
  const words = articles.slice(1).reduce((sum, line) => sum + wordsOf(line), 0);
  for (const threads of ['1', '2']) {
    const settings = {
      READER_THREADS: threads,
      COUNTERCLAIM_HOME: mkdtempSync(join(home, 'threads-')),
    };
    const samples: IngestSample[] = [];
    for await (const sample of sampleIngest(file, { every: EVERY, settings })) samples.push(sample);
    const [first, last] = [samples[0], samples.at(-1)];
    if (first === undefined || last === undefined) continue;
    console.log(`${threads} reader thread(s): ${describeCost(first, last, words / 1000)}`);
  }
}

function wordsOf(line: string): number {
  const { text } = JSON.parse(line) as { readonly text: string };
  return text.split(/\s+/u).length;
}

function describeCost(first: IngestSample, last: IngestSample, thousandWords: number): string {
  const seconds = last.seconds - first.seconds;
  const cpu = Object.entries(last.use).map(([name, use]) => {
    const used = use.seconds - (first.use[name]?.seconds ?? 0);
    return `${name} ${(used / thousandWords).toFixed(2)} s`;
  });
  return (
    `${((last.articles - first.articles) / seconds).toFixed(2)} articles a second, ` +
    `${(thousandWords / seconds).toFixed(2)} thousand words a second; ` +
    `CPU a thousand words: ${cpu.join(', ')}; memory at the end: ${inMegabytes(last.use)}`
  );
}
