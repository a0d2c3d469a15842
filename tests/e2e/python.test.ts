import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { type HttpApi } from '../support/http-api.ts';
import { makeVenv, pythonVenv } from '../support/python-venv.ts';
import { PYTHON_FOLDER, runPython } from '../support/run-python.ts';
import { serveSeeds } from '../support/serve-seeds.ts';

const MINUTES = 60_000;
const RUFF = ['--no-cache', '--config', 'pyproject.toml', '.', '../notebooks'];
const REQUIREMENTS = join(PYTHON_FOLDER, 'requirements-test.txt');

let folder = '';
let python = '';
let server: HttpApi;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'counterclaim-python-'));
  python = await pythonVenv(REQUIREMENTS);
  server = await serveSeeds();
}, 20 * MINUTES);
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

describe('the client for Python', () => {
  it(
    'passes its own tests against a real server, as it is installed',
    async () => {
      const target = join(folder, 'installed');
      const options = ['--quiet', '--no-deps', '--no-build-isolation', '--target', target, '.'];
      await runPython(python, ['-m', 'pip', 'install', ...options]);
      const environment = { COUNTERCLAIM_URL: server.address, PYTHONPATH: target };
      const ended = await runPython(python, ['-m', 'pytest', '--quiet'], { environment });
      expect(ended).toMatchObject({ code: 0, out: expect.stringMatching(/\d{2} passed/) });
    },
    10 * MINUTES,
  );

  it.each([
    ['types', ['mypy', '--cache-dir', '/dev/null']],
    ['style', ['ruff', 'check', ...RUFF]],
    ['format', ['ruff', 'format', '--check', ...RUFF]],
  ])(
    'has its %s in order',
    async (...[, [tool = '', ...parameters]]) => {
      expect(await runPython(python, ['-m', tool, ...parameters])).toMatchObject({ code: 0 });
    },
    5 * MINUTES,
  );

  it('makes the files of the recipes', async () => {
    const recipes = await readFile(join(PYTHON_FOLDER, '../docs/recipes.md'), 'utf8');
    const blocks = [...recipes.matchAll(/```python\n([\s\S]*?)```/g)].map(
      ([, lines = '']) => lines,
    );
    const environment = { PYTHONPATH: join(PYTHON_FOLDER, 'src') };
    for (const lines of blocks) {
      const asked = lines.replace('http://127.0.0.1:4000', new URL(server.address).origin);
      const ended = await runPython(python, ['-c', asked], { folder, environment });
      expect(ended).toMatchObject({ code: 0, err: '' });
    }
    const { elements } = JSON.parse(await readFile(join(folder, 'story.cyjs'), 'utf8')) as {
      elements: { nodes: { data: object }[]; edges: { data: object }[] };
    };
    const graph = await readFile(join(folder, 'story.graphml'), 'utf8');
    expect(graph.match(/<node /g)).toHaveLength(elements.nodes.length);
    expect(graph.match(/<edge /g)).toHaveLength(elements.edges.length);
    expect(elements.nodes[0]?.data).toMatchObject({ kind: 'Story', label: expect.any(String) });
  }, 60_000);

  it(
    'gives a frame by the lines of its README, in a fresh environment',
    async () => {
      const fresh = await makeVenv(join(folder, 'fresh'), [`${PYTHON_FOLDER}[pandas,networkx]`]);
      const readme = await readFile(join(PYTHON_FOLDER, 'README.md'), 'utf8');
      const [, lines = ''] = /```python\n([\s\S]*?)```/.exec(readme) ?? [];
      const asked = lines.replace('http://127.0.0.1:4000', new URL(server.address).origin);
      const ended = await runPython(fresh, ['-c', asked], { folder });
      expect(ended).toMatchObject({ code: 0, err: '' });
      expect(ended.out).toMatch(/QUANTITY +WEAK .*15,000/);
    },
    10 * MINUTES,
  );
});
