import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';

import { Pool } from 'undici';

import { type ConnectionOptions } from '../../src/store/connect.ts';

/** The ways to an answer, the least work first. */
export const WAYS = ['by hand', 'planned', 'step by step', 'peer'] as const;
export type Way = (typeof WAYS)[number];

/** A way as a process that answers. */
export interface OpenWay {
  readonly way: Way;
  readonly pid: number;
  readonly ask: (pool: Pool, request: AskedFor) => Promise<string>;
  readonly connect: (clients: number) => Pool;
  readonly statements: () => Promise<number>;
  readonly close: () => void;
}

/** What is sent. */
export interface AskedFor {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What so many clients at the same time got. */
export interface Shot {
  readonly requests: number;
  readonly seconds: number;
  /** Sorted milliseconds. */
  readonly times: readonly number[];
  /** CPU of the way's own process and of the database, in milliseconds a request. */
  readonly ownCpu: number;
  readonly databaseCpu: number;
  readonly statements: number;
}

/** Linux counts processor time in hundredths of a second. */
const TICK = 10;
const USED_AT = 11;

/** Starts a way over a graph. */
export async function openWay(way: Way, graph: ConnectionOptions): Promise<OpenWay> {
  const environment = { ...process.env, GRAPH: JSON.stringify(graph), NODE_ENV: 'production' };
  const child = fork(new URL('way.ts', import.meta.url), [way], {
    env: environment,
    execArgv: ['--import', 'tsx'],
  });
  const told = async <Told>(): Promise<Told> => ((await once(child, 'message')) as [Told])[0];
  const { address } = await told<{ address: string }>();
  const { origin, pathname } = new URL(address);
  return {
    way,
    pid: child.pid ?? 0,
    connect: (connections) => new Pool(origin, { connections }),
    ask: async (pool, request) => {
      const { statusCode, body } = await pool.request({
        path: pathname,
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(request),
      });
      const text = await body.text();
      if (statusCode !== 200 || text.startsWith('{"errors"')) throw new Error(`${way}: ${text.slice(0, 500)}`); // prettier-ignore
      return text;
    },
    statements: async () => {
      const answer = told<{ statements: number }>();
      child.send('statements');
      return (await answer).statements;
    },
    close: () => child.kill(),
  };
}

/** Asks for so long, each client one thing after the other. */
export async function shoot(
  open: OpenWay,
  requests: readonly AskedFor[],
  load: { readonly clients: number; readonly seconds: number; readonly database: number },
): Promise<Shot> {
  const pool = open.connect(load.clients);
  const before = { own: cpuOf(open.pid), database: cpuOf(load.database), statements: await open.statements() }; // prettier-ignore
  const times: number[] = [];
  const began = performance.now();
  const end = began + load.seconds * 1000;
  let next = 0;
  const client = async (): Promise<void> => {
    while (performance.now() < end) {
      const request = requests[next % requests.length];
      next += 1;
      if (request === undefined) return;
      const since = performance.now();
      await open.ask(pool, request);
      times.push(performance.now() - since);
    }
  };
  await Promise.all(Array.from({ length: load.clients }, client));
  const seconds = (performance.now() - began) / 1000;
  await pool.close();
  return {
    requests: times.length,
    seconds,
    times: times.sort((one, other) => one - other),
    ownCpu: (cpuOf(open.pid) - before.own) / times.length,
    databaseCpu: (cpuOf(load.database) - before.database) / times.length,
    statements: ((await open.statements()) - before.statements) / times.length,
  };
}

/** Milliseconds of processor time that a process has used. */
function cpuOf(pid: number): number {
  const [, after = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
  const [user, system] = after.split(' ').slice(USED_AT, USED_AT + 2);
  return (Number(user) + Number(system)) * TICK;
}
