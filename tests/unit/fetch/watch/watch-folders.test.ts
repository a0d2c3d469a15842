import { appendFile, mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';

import { type WatchedFolders, watchFolders } from '../../../../src/fetch/watch/watch-folders.ts';

const SECONDS = 1_000;

let folder = '';
let watched: WatchedFolders | null = null;
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'counterclaim-watch-')));
  await writeFile(at('old.txt'), 'Old.');
  await writeFile(at('gone.txt'), 'Gone.');
});

afterEach(() => watched?.close());
afterAll(() => rm(folder, { recursive: true, force: true }));

async function changes(count: number): Promise<readonly string[]> {
  const found = new Set<string>();
  const late = AbortSignal.timeout(20 * SECONDS);
  while (found.size < count && !late.aborted) {
    await watched?.changed(late);
    for (const path of watched?.takeChanges() ?? []) found.add(path);
  }
  return [...found].sort();
}

describe('watchFolders', () => {
  it('tells what comes and what changes, not what was there, is hidden or goes', async () => {
    watched = await watchFolders([folder]);
    await mkdir(at('deep'));
    await writeFile(at('.hidden.txt'), 'Hidden.');
    await rm(at('gone.txt'));
    await writeFile(at('deep/new.txt'), 'New.');
    await appendFile(at('old.txt'), ' And changed.');
    expect(await changes(2)).toEqual([at('deep/new.txt'), at('old.txt')]);
  }, 30_000);

  it('tells of a file that is being written once it is whole', async () => {
    watched = await watchFolders([folder]);
    await writeFile(at('slow.txt'), 'One. ');
    for (let part = 0; part < 4; part += 1) {
      await new Promise((resolve) => setTimeout(resolve, 400));
      expect([...watched.takeChanges()]).toEqual([]);
      await appendFile(at('slow.txt'), 'More. ');
    }
    expect(await changes(1)).toEqual([at('slow.txt')]);
  }, 30_000);

  it('watches a folder whose own name is hidden, and ends at a stop', async () => {
    await mkdir(at('.drop'), { recursive: true });
    watched = await watchFolders([at('.drop')]);
    await writeFile(at('.drop/in.txt'), 'In.');
    expect(await changes(1)).toEqual([at('.drop/in.txt')]);
    await watched.changed(AbortSignal.timeout(50));
    expect([...watched.takeChanges()]).toEqual([]);
  }, 30_000);

  it('watches nothing when there is nothing to watch', async () => {
    watched = await watchFolders([]);
    expect([...watched.takeChanges()]).toEqual([]);
  });
});
