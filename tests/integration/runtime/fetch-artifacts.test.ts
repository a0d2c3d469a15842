import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { fetchArtifacts } from '../../../src/runtime/fetch-artifacts.ts';
import { places } from '../../../src/runtime/places.ts';
import { prepareEngine } from '../../../src/runtime/prepare-engine.ts';
import { useFakeMaven } from '../../support/fake-maven.ts';
import { until } from '../../support/until.ts';

const TIME = 120_000;
const FOLDER = 'neo4j-5.26.16';
const quiet = () => undefined;
let real: string;
let scratch: string;
let cache: string;
let undo: () => void = quiet;
let other: ChildProcess | null = null;

beforeAll(async () => {
  // The real jars, by the real Maven unless they are there; the faults below are played on copies.
  await prepareEngine(places(process.env).cache, 'neo4j');
  real = join(places(process.env).cache, FOLDER);
}, 500_000);
beforeEach(async () => {
  undo = quiet;
  scratch = await mkdtemp(join(tmpdir(), 'counterclaim-fetch-'));
  cache = join(scratch, 'cache');
});
afterEach(async () => {
  undo();
  killOther();
  await rm(scratch, { recursive: true, force: true });
});

async function maven(script: string): Promise<void> {
  undo = await useFakeMaven(join(scratch, 'bin'), script);
}

describe('fetchArtifacts', () => {
  it(
    'fetches once for all who ask at once, and not again',
    async () => {
      await maven(`echo run >> ${scratch}/runs; sleep 1; cp ${real}/*.jar "$out"`);
      const asked = [1, 2, 3].map(() => fetchArtifacts(cache, 'neo4j', quiet));
      const folder = join(cache, FOLDER);
      expect(await Promise.all(asked)).toEqual([folder, folder, folder]);
      await maven('exit 1');
      expect(await fetchArtifacts(cache, 'neo4j', quiet)).toBe(folder);
      expect(await readdir(cache)).toEqual([FOLDER]);
    },
    TIME,
  );

  it.each([
    [
      'a changed jar',
      `cp $REAL/*.jar "$out"; echo x >> "$out"/neo4j-5.26.16.jar`,
      'CHECKSUM_MISMATCH',
    ],
    ['a missing jar', `cp $REAL/*.jar "$out"; rm "$out"/neo4j-5.26.16.jar`, 'CHECKSUM_MISMATCH'],
    ['an extra jar', `cp $REAL/*.jar "$out"; echo x > "$out"/more.jar`, 'CHECKSUM_MISMATCH'],
    ['no network', 'echo "[ERROR] Could not transfer artifact"; exit 1', 'DOWNLOAD_FAILED'],
    ['a full disk', 'echo "[ERROR] x: No space left on device"; exit 1', 'NO_DISK'],
  ])(
    'leaves nothing behind after %s',
    async (_name, script, code) => {
      await maven(script.replace('$REAL', real));
      const fetch = fetchArtifacts(cache, 'neo4j', quiet);
      await expect(fetch).rejects.toMatchObject({ code, remedy: expect.any(String) });
      expect(await readdir(cache)).toEqual([]);
    },
    TIME,
  );

  it('says that there is no Maven', async () => {
    const before = process.env['PATH'] ?? '';
    process.env['PATH'] = join(scratch, 'empty');
    undo = () => {
      process.env['PATH'] = before;
    };
    const fetch = fetchArtifacts(cache, 'neo4j', quiet);
    await expect(fetch).rejects.toMatchObject({ code: 'NO_MAVEN' });
  });

  it(
    'takes over from a fetch that was killed half way, and tells how far it is',
    async () => {
      await maven('cp ' + `${real}/a*.jar "$out"; sleep 600`);
      const source = JSON.stringify(import.meta.resolve('../../../src/runtime/fetch-artifacts.ts'));
      const script = `import { fetchArtifacts } from ${source};
        await fetchArtifacts(${JSON.stringify(cache)}, 'neo4j', () => undefined);`;
      const parameters = ['--import', 'tsx', '--input-type=module', '-e', script];
      other = spawn(process.execPath, parameters, { detached: true, env: process.env });
      await until(async () => (await names()).some((name) => name.includes('.part-')));
      const phases = new Set<string>();
      const second = fetchArtifacts(cache, 'neo4j', ({ phase }) => phases.add(phase));
      await until(() => Promise.resolve(phases.has('waiting')));
      await maven(`cp ${real}/*.jar "$out"`);
      killOther();
      await second;
      expect(await readdir(cache)).toEqual([FOLDER]);
      expect([...phases]).toEqual(['waiting', 'checking', 'done']);
    },
    TIME,
  );
});

function names(): Promise<string[]> {
  return readdir(cache).catch(() => []);
}

/** The other process and the fake Maven that it started: one process group. */
function killOther(): void {
  if (other?.pid !== undefined) process.kill(-other.pid, 'SIGKILL');
  other = null;
}
