import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { createGraphReader } from '../../src/store/graph-reader.ts';
import { fillGraph } from '../support/fill-graph.ts';
import { type HttpApi, serveReader } from '../support/http-api.ts';
import { openTestGraph, type TestGraph } from '../support/open-test-graph.ts';
import { pythonVenv } from '../support/python-venv.ts';
import { operationNames, OPERATION_VARIABLES, readOperation } from '../support/saved-operations.ts';

const TIME = 300_000;
const CLIENTS = fileURLToPath(new URL('../support/python-clients/', import.meta.url));

let graph: TestGraph;
let api: HttpApi;
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'counterclaim-python-'));
  graph = await openTestGraph();
  await fillGraph(graph.database, 8);
  api = await serveReader(createGraphReader(graph.connection));
}, TIME);
afterAll(async () => {
  await api.close();
  await graph.connection.close();
  await rm(folder, { recursive: true, force: true });
});

/** Runs the script of the clients; its answer is JSON. */
async function askEverything(operations: Readonly<Record<string, object>>): Promise<unknown> {
  const python = await pythonVenv(join(CLIENTS, 'requirements.txt'));
  const parameters = [join(CLIENTS, 'ask_everything.py'), api.address, folder];
  const env = { ...process.env, PYTHONDONTWRITEBYTECODE: '1', NO_PROXY: '*' };
  const child = spawn(python, parameters, { env });
  child.stdin.end(JSON.stringify(operations));
  const ended = once(child, 'close');
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const [code] = (await ended) as [number | null];
  expect([code, code === 0 ? '' : err]).toEqual([0, '']);
  return JSON.parse(out);
}

describe('clients of Python as they come', () => {
  it(
    'introspect, run every saved operation, and generate code that asks',
    async () => {
      const names = operationNames();
      const operations = names.map(
        (name) =>
          [name, { document: readOperation(name), variables: OPERATION_VARIABLES[name] }] as const,
      );
      const told = (await askEverything(Object.fromEntries(operations))) as {
        readonly types: number;
        readonly answers: Readonly<Record<string, readonly string[]>>;
        readonly typed: readonly string[];
      };
      expect(told.types).toBeGreaterThan(150);
      expect(Object.keys(told.answers)).toEqual(names);
      expect(Object.values(told.answers).filter((fields) => fields.length === 0)).toEqual([]);
      expect(told.typed).toEqual(['Daily 0001', 'Daily 0002', 'Daily 0003']);
    },
    TIME,
  );
});
