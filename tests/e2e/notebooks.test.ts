import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { type HttpApi } from '../support/http-api.ts';
import { pythonVenv } from '../support/python-venv.ts';
import { PYTHON_FOLDER, runPython } from '../support/run-python.ts';
import { serveSeeds } from '../support/serve-seeds.ts';

const MINUTES = 60_000;
const FOLDER = fileURLToPath(new URL('../../notebooks/', import.meta.url));
const SUPPORT = fileURLToPath(new URL('../support/', import.meta.url));
const NAMES = readdirSync(FOLDER);

/** Something of what the cells of a notebook show, where its text tells of it. */
const FINDINGS: Readonly<Record<string, readonly RegExp[]>> = {
  'first-look.ipynb': [
    /'articles': 5,[\s\S]*'assertions': 191,/,
    /All +2 +118 /,
    /UNATTRIBUTED_REPORTS +8\nNAMED_OFFICE +1\n/,
  ],
  'who-contradicts-whom.ipynb': [
    /POLARITY +1 +0\nQUANTITY +0 +6\nROLE +1 +2\nSTATUS +0 +2\nTIMING +0 +2/,
    /000 +0 +2 +0 +0 +0\n001 +2 +0 +2 +0 +0\n002 +0 +2 +0 +2 +4\n003 +0 +0 +2 +0 +4\n004 +0 +0 +4 +4 +0/,
    /\[image\]/,
  ],
  'circular-reporting.ipynb': [
    /^\[\]$/,
    /\('002', 'The Economic Times', 'CREDIT'\), \('004', 'RTÉ', 'CREDIT'\)/,
    /'RTÉ': 0, 'The Economic Times': 0, 'Time.news': 0/,
    /United States +Country +2 [\s\S]*\nreports +UnnamedSource +3 /,
    /independentOrigins.max *\n0 +2/,
  ],
  'a-story-over-time.ipynb': [
    /2024-10-16 +\[\] +\[000, 002, 003, 004\]\n2024-10-17 +\[001\]/,
    /004 +in the coming days[\s\S]*002 +immediately/,
    /WEAK[\s\S]*WEAK/,
    /\[image\]/,
  ],
};

interface Cell {
  readonly cell_type: string;
  readonly outputs?: readonly unknown[];
  readonly execution_count?: number | null;
}

let folder = '';
let python = '';
let server: HttpApi;
let environment: Record<string, string> = {};
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'counterclaim-notebooks-'));
  python = await pythonVenv(join(PYTHON_FOLDER, 'requirements-test.txt'));
  server = await serveSeeds();
  environment = {
    COUNTERCLAIM_URL: server.address,
    PYTHONPATH: [join(PYTHON_FOLDER, 'src'), join(SUPPORT, 'loopback-only')].join(delimiter),
    IPYTHONDIR: folder,
    JUPYTER_CONFIG_DIR: folder,
    JUPYTER_RUNTIME_DIR: folder,
    MPLCONFIGDIR: folder,
  };
}, 20 * MINUTES);
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

it('the network ends at this machine', async () => {
  const ask = 'import socket; socket.create_connection(("example.org", 80))';
  const ended = await runPython(python, ['-c', ask], { environment });
  expect(ended.err).toMatch(/only this machine may be asked, not example\.org/);
});

it('each notebook is looked at', () => {
  expect(Object.keys(FINDINGS).sort()).toEqual([...NAMES].sort());
});

describe.each(NAMES)('%s', (name) => {
  it('is kept without answers', () => {
    const { cells } = JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as { cells: Cell[] };
    const code = cells.filter((cell) => cell.cell_type === 'code');
    expect(code.length).toBeGreaterThan(3);
    expect(code.filter((cell) => cell.outputs?.length !== 0)).toEqual([]);
    expect(code.filter((cell) => cell.execution_count !== null)).toEqual([]);
  });

  it(
    'runs to its end and finds what its text tells',
    async () => {
      const parameters = [join(SUPPORT, 'run-notebook.py'), join(FOLDER, name)];
      const { code, out, err } = await runPython(python, parameters, { environment });
      expect({ code, err: code === 0 ? '' : err }).toEqual({ code: 0, err: '' });
      const shown = (JSON.parse(out) as { shown: string }[]).map((cell) => cell.shown);
      for (const finding of FINDINGS[name] ?? []) {
        expect(shown).toContainEqual(expect.stringMatching(finding));
      }
    },
    5 * MINUTES,
  );
});
