import { deepStrictEqual } from 'node:assert';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import neo4j from 'neo4j-driver';

import { type ConnectionOptions } from '../src/store/connect.ts';
import {
  type AskedFor,
  openWay,
  type OpenWay,
  shoot,
  type Shot,
  type Way,
  WAYS,
} from './answers/drive.ts';
import { type Question, QUESTIONS } from './answers/questions.ts';
import { openBase } from './relate/open-base.ts';

/**
 * Prints what answers cost in four ways, one after the other on the same graph: a statement by hand with the driver
 * alone (the limit), this program's planned statement, its reading step by step, and `@neo4j/graphql`. It gates nothing
 * but that the first three say the same.
 *
 * `npm run bench:answers -- --base 10000`: a synthetic base of so many articles, loaded by the import tool of Neo4j.
 * `--seconds 3` a cell, `--clients 1,16,64`, `--question NAME` for some only, `--home FOLDER` keeps the base.
 */
const { values } = parseArgs({
  options: {
    base: { type: 'string', default: '10000' },
    clients: { type: 'string', default: '1,16,64' },
    seconds: { type: 'string', default: '3' },
    question: { type: 'string', multiple: true, default: [] },
    home: { type: 'string' },
  },
});
const home = values.home ?? mkdtempSync(join(tmpdir(), 'counterclaim-answers-'));
const base = await openBase({ articles: Number(values.base), home, onStatement: () => undefined });
const { pid, uri, user, password, database } = base.address;
const graph: ConnectionOptions = { uri, user, password, database };
const ways = await Promise.all(WAYS.map((way) => openWay(way, graph)));
try {
  const asked = QUESTIONS.filter(({ name }) => values.question.length === 0 || values.question.includes(name)); // prettier-ignore
  const ratios: Record<string, number[]> = {};
  console.log(
    'question      clients way            p50    p95    p99     req/s  stmts  CPU ms: own  database  of by hand',
  );
  for (const question of asked) {
    const variables = await drawn(question);
    await warm(question, variables);
    for (const clients of values.clients.split(',').map(Number)) {
      await race(question, variables, { clients, ratios });
    }
  }
  for (const [way, each] of Object.entries(ratios)) {
    const sorted = [...each].sort((one, other) => one - other);
    console.log(`CPU of ${way} against by hand: median ${at(sorted, 0.5).toFixed(2)}, highest ${at(sorted, 1).toFixed(2)}`); // prettier-ignore
  }
} finally {
  for (const way of ways) way.close();
  await base.close();
  if (values.home === undefined) rmSync(home, { recursive: true, force: true });
}

type Variables = readonly Readonly<Record<string, unknown>>[];

async function drawn({ draw }: Question): Promise<Variables> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
  });
  try {
    const { records } = await driver.executeQuery(draw, {}, { database });
    return records.map((record) => record.get('variables') as Variables[number]);
  } finally {
    await driver.close();
  }
}

function requestsFor(way: Way, question: Question, variables: Variables): readonly AskedFor[] {
  const query = {
    'by hand': question.name,
    planned: question.ours,
    'step by step': question.ours,
    peer: question.peer,
  }[way];
  return query === null ? [] : variables.map((each) => ({ query, variables: each }));
}

/** Has every way asked twice, so that all is planned, and compares what they say. */
async function warm(question: Question, variables: Variables): Promise<void> {
  const said: Partial<Record<Way, unknown[]>> = {};
  for (const open of ways) {
    const pool = open.connect(1);
    for (const turn of [1, 2]) {
      if (turn === 2 && open.way === 'planned')
        await new Promise((done) => setTimeout(done, 3_000));
      const answers: unknown[] = [];
      for (const request of requestsFor(open.way, question, variables)) {
        answers.push((JSON.parse(await open.ask(pool, request)) as { data: unknown }).data);
      }
      said[open.way] = answers;
    }
    await pool.close();
  }
  deepStrictEqual(
    said.planned,
    said['step by step'],
    `${question.name}: planned and step by step differ`,
  );
  if (question.isSame) deepStrictEqual(said.planned, said['by hand'], `${question.name}: ours and by hand differ`); // prettier-ignore
}

async function race(
  question: Question,
  variables: Variables,
  { clients, ratios }: { readonly clients: number; readonly ratios: Record<string, number[]> },
): Promise<void> {
  let limit: number | null = null;
  for (const open of ways) {
    const requests = requestsFor(open.way, question, variables);
    if (requests.length === 0) continue;
    const shot = await shoot(open, requests, {
      clients,
      seconds: Number(values.seconds),
      database: pid,
    });
    const cpu = shot.ownCpu + shot.databaseCpu;
    limit ??= cpu;
    if (open.way !== 'by hand') (ratios[open.way] ??= []).push(cpu / limit);
    print(question, open, { shot, clients, ratio: cpu / limit });
  }
}

function print(
  question: Question,
  { way }: OpenWay,
  {
    shot,
    clients,
    ratio,
  }: { readonly shot: Shot; readonly clients: number; readonly ratio: number },
): void {
  const { times, requests, seconds, statements, ownCpu, databaseCpu } = shot;
  const milliseconds = [0.5, 0.95, 0.99].map((share) => at(times, share).toFixed(1).padStart(6));
  const figures = [
    ...milliseconds,
    (requests / seconds).toFixed(1).padStart(9),
    (way === 'peer' ? '' : statements.toFixed(1)).padStart(6),
    ownCpu.toFixed(2).padStart(12),
    databaseCpu.toFixed(2).padStart(9),
    ratio.toFixed(2).padStart(11),
  ];
  console.log(
    `${question.name.padEnd(13)} ${String(clients).padStart(7)} ${way.padEnd(12)} ${figures.join(' ')}`,
  );
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
