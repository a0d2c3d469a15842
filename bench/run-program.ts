import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import { z } from 'zod';

import { highest, type ProcessUse, useOf } from './process-use.ts';

const PROGRAM = fileURLToPath(new URL('../bin/counterclaim.js', import.meta.url));
const LOOK_MILLISECONDS = 1000;

const eventShape = z.object({ outcome: z.string().optional() });

/** Starts `counterclaim`; parses kept from earlier runs are left aside, for they would hide what reading costs. */
export function startProgram(words: readonly string[], settings: NodeJS.ProcessEnv): ChildProcess {
  return spawn(process.execPath, [PROGRAM, ...words], {
    env: { ...process.env, COUNTERCLAIM_ANNOTATIONS: undefined, PORT: '0', ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** Resolves when a started program is gone. */
export function ended(child: ChildProcess): Promise<void> {
  child.stdout?.resume();
  return new Promise((resolve) =>
    child.once('close', () => {
      resolve();
    }),
  );
}

/** Runs the program to its end and looks at it once a second; tells how long it took and what it held at most. */
export async function runWatched(
  words: readonly string[],
  settings: NodeJS.ProcessEnv,
): Promise<{ readonly seconds: number; readonly peak: ProcessUse }> {
  const began = performance.now();
  const child = startProgram(words, settings);
  let peak: ProcessUse = {};
  const timer = setInterval(() => {
    peak = highest([peak, useOf(child.pid ?? 0)]);
  }, LOOK_MILLISECONDS);
  await ended(child);
  clearInterval(timer);
  return { seconds: (performance.now() - began) / 1000, peak };
}

/** Where an ingest stands after so many articles: since when it runs, what its processes hold and have used. */
export interface IngestSample {
  readonly articles: number;
  readonly seconds: number;
  readonly use: ProcessUse;
}

/**
 * Ingests a file, and looks at the processes after the first article read and after every `every` more, and
 * at the last; what an earlier run has read is not counted.
 */
export async function* sampleIngest(
  file: string,
  options: { readonly every: number; readonly settings: NodeJS.ProcessEnv },
): AsyncGenerator<IngestSample> {
  const child = startProgram(['ingest', '--json', '--quiet', file], options.settings);
  const gone = ended(child);
  const began = performance.now();
  let articles = 0;
  const sample = (): IngestSample => ({
    articles,
    seconds: (performance.now() - began) / 1000,
    use: useOf(child.pid ?? 0),
  });
  for await (const line of createInterface({ input: child.stdout ?? process.stdin })) {
    const { outcome } = eventShape.parse(JSON.parse(line));
    if (outcome === 'READ') articles += 1;
    // The report of the whole comes while the processes still live.
    const isLast = outcome === undefined && articles % options.every !== 0 && articles > 1;
    if (isLast || (outcome === 'READ' && (articles === 1 || articles % options.every === 0))) {
      yield sample();
    }
  }
  await gone;
}
