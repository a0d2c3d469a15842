import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Prints what a run costs on this machine: first and warm start, stop, articles a second, the memory of
 * the three processes, and the cost of an article as the graph grows. It gates nothing.
 *
 * Use: `npm run bench -- ARTICLES.jsonl` (one article a line, 500 or more, as `counterclaim ingest` takes them).
 */
const PROGRAM = fileURLToPath(new URL('../bin/counterclaim.js', import.meta.url));
const BATCH_ENDS = [10, 100, 500];
const THREAD_ARTICLES = 60;

interface Usage {
  readonly seconds: number;
  /** Highest resident memory seen, in MB, by process. */
  readonly peak: Readonly<Record<string, number>>;
  /** CPU time last seen, in seconds, by process. */
  readonly cpu: Readonly<Record<string, number>>;
}

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('wanted: npm run bench -- ARTICLES.jsonl; no file was given');
  process.exit(2);
}
const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
const home = mkdtempSync(join(tmpdir(), 'counterclaim-bench-'));
const environment = { ...process.env, COUNTERCLAIM_HOME: home, PORT: '0' };
try {
  print('first start --once, engines in the cache', await measure(['start', '--once', '--quiet']));
  print('warm start --once', await measure(['start', '--once', '--quiet']));
  let begin = 0;
  for (const end of BATCH_ENDS.filter((size) => size <= lines.length)) {
    const batch = join(home, `batch-${end}.jsonl`);
    writeFileSync(batch, lines.slice(begin, end).join('\n'));
    const usage = await measure(['ingest', '--quiet', batch]);
    print(`articles ${begin + 1} to ${end}`, usage);
    console.log(
      `  ${((end - begin) / usage.seconds).toFixed(2)} articles a second, start and stop included`,
    );
    begin = end;
  }
  await measureThreads(lines.slice(0, THREAD_ARTICLES));
  await measureServing();
} finally {
  rmSync(home, { recursive: true, force: true });
}

/** Runs the program to its end and watches it. */
async function measure(words: readonly string[], settings: NodeJS.ProcessEnv = {}): Promise<Usage> {
  const began = performance.now();
  const child = run(words, settings);
  const watch = watchUse(child);
  await ended(child);
  return { seconds: (performance.now() - began) / 1000, ...watch.stop() };
}

/** The same articles, each time into an empty graph, with one reader thread and with two. */
async function measureThreads(articles: readonly string[]): Promise<void> {
  const file = join(home, 'threads.jsonl');
  writeFileSync(file, articles.join('\n'));
  const texts = articles.map((line) => (JSON.parse(line) as { readonly text: string }).text);
  const thousandWords = texts.join(' ').split(/\s+/u).length / 1000;
  for (const threads of ['1', '2']) {
    const settings = {
      READER_THREADS: threads,
      COUNTERCLAIM_HOME: mkdtempSync(join(home, 'threads-')),
    };
    const { seconds: wall, cpu } = await measure(['ingest', '--quiet', file], settings);
    const cost = Object.entries(cpu)
      .map(([name, used]) => `${name} ${(used / thousandWords).toFixed(2)} s`)
      .join(', ');
    console.log(
      `${threads} reader thread(s): ${(articles.length / wall).toFixed(2)} articles a second, ` +
        `${(thousandWords / wall).toFixed(2)} thousand words a second, start and stop included; ` +
        `CPU a thousand words: ${cost}`,
    );
  }
}

/** Time from nothing to an address, and from the signal to the end. */
async function measureServing(): Promise<void> {
  const began = performance.now();
  const child = run(['serve']);
  const said = createInterface({ input: child.stdout ?? process.stdin });
  for await (const line of said) if (line.includes('/graphql')) break;
  const served = performance.now();
  child.kill('SIGINT');
  await ended(child);
  console.log(
    `serve: ready after ${seconds(served - began)}, stopped after ${seconds(performance.now() - served)}`,
  );
}

function run(words: readonly string[], settings: NodeJS.ProcessEnv = {}): ChildProcess {
  return spawn(process.execPath, [PROGRAM, ...words], {
    env: { ...environment, ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

function ended(child: ChildProcess): Promise<void> {
  child.stdout?.resume();
  return new Promise((resolve) =>
    child.once('close', () => {
      resolve();
    }),
  );
}

/** Looks at the program and its children once a second. */
function watchUse(child: ChildProcess): { readonly stop: () => Pick<Usage, 'peak' | 'cpu'> } {
  const peak: Record<string, number> = {};
  const cpu: Record<string, number> = {};
  const timer = setInterval(() => {
    for (const { name, megabytes, seconds: used } of useOf(child.pid ?? 0)) {
      peak[name] = Math.max(peak[name] ?? 0, megabytes);
      cpu[name] = Math.max(cpu[name] ?? 0, used);
    }
  }, 1000);
  return {
    stop: () => {
      clearInterval(timer);
      return { peak, cpu };
    },
  };
}

interface ProcessUse {
  readonly name: string;
  readonly megabytes: number;
  readonly seconds: number;
}

function useOf(root: number): readonly ProcessUse[] {
  const rows = execFileSync('ps', ['-eo', 'pid=,ppid=,rss=,times=,args='], { encoding: 'utf8' })
    .split('\n')
    .map((row) => /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s+(.*)$/u.exec(row))
    .filter((match) => match !== null)
    .map(([, pid, parent, kilobytes, used, words]) => ({
      pid: Number(pid),
      parent: Number(parent),
      megabytes: Number(kilobytes) / 1024,
      seconds: Number(used),
      name: nameOf(words ?? ''),
    }));
  const family = new Set([root]);
  for (let size = 0; size !== family.size;) {
    size = family.size;
    for (const row of rows) if (family.has(row.parent)) family.add(row.pid);
  }
  return rows.filter((row) => family.has(row.pid));
}

function nameOf(words: string): string {
  if (words.includes('Sidecar')) return 'reader';
  return words.includes('CommunityEntryPoint') ? 'Neo4j' : 'Node';
}

function print(what: string, usage: Usage): void {
  const memory = Object.entries(usage.peak)
    .map(([name, megabytes]) => `${name} ${Math.round(megabytes)} MB`)
    .join(', ');
  console.log(`${what}: ${seconds(usage.seconds * 1000)}; highest memory: ${memory}`);
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
