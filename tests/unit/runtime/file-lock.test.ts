import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { isHeld, tryLock } from '../../../src/runtime/file-lock.ts';

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'counterclaim-lock-'));
  path = join(folder, 'lock');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('tryLock', () => {
  it('is given to one of many who ask at once, and again after its release', async () => {
    const locks = await Promise.all(Array.from({ length: 20 }, () => tryLock(path)));
    const [lock, ...more] = locks.filter((each) => each !== null);
    expect(more).toEqual([]);
    expect(await isHeld(path)).toBe(true);
    await lock?.release();
    expect(await isHeld(path)).toBe(false);
    expect(await tryLock(path)).not.toBeNull();
    expect(await readdir(folder)).toEqual(['lock']);
  });

  it.each([
    ['a dead process', { pid: 2 ** 22 + 1, started: '1' }],
    ['another process of the same number', { pid: process.pid, started: '1' }],
    ['half a file', null],
  ])('takes over a lock left by %s', async (_name, holder) => {
    await writeFile(path, holder === null ? '{"pi' : JSON.stringify(holder));
    expect(await tryLock(path)).not.toBeNull();
    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ pid: process.pid });
  });
});
