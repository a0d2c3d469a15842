import { mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { clean } from '../../../src/runtime/clean.ts';
import { databaseFolder, findLiveInstance, holdInstance } from '../../../src/runtime/instance.ts';

const DATABASE = {
  uri: 'bolt://127.0.0.1:4711',
  user: 'neo4j',
  password: 'secret',
  database: 'neo4j',
  pid: 1,
  nonce: 'ours',
  ended: new Promise<string>(() => undefined),
  stop: () => Promise.resolve(),
};
let home: string;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'counterclaim-home-'));
  await mkdir(databaseFolder(home));
  await writeFile(join(databaseFolder(home), 'nonce'), 'ours');
  await writeFile(join(databaseFolder(home), 'password'), 'secret');
});
afterEach(() => rm(home, { recursive: true, force: true }));

describe('an instance', () => {
  it('is one a home, found while it is published, and gone after', async () => {
    const hold = await holdInstance(home);
    await expect(holdInstance(home)).rejects.toMatchObject({ code: 'LOCK_TAKEN' });
    expect(await findLiveInstance(home)).toBeNull();
    await hold.publish(DATABASE, { http: 'http://127.0.0.1:4000/', door: null });
    const { uri, nonce, password } = DATABASE;
    expect(await findLiveInstance(home)).toMatchObject({ pid: process.pid, uri, nonce, password });
    expect((await stat(join(home, 'run.json'))).mode & 0o777).toBe(0o600);
    await hold.release();
    expect(await findLiveInstance(home)).toBeNull();
    expect(await readdir(home)).toEqual(['neo4j']);
  });

  it.each([
    ['of a dead process', { started: '1' }],
    ['of another database', { nonce: 'theirs' }],
    ['that is no run file', { uri: 7 }],
  ])('is not believed from a file %s, which is removed', async (_name, change) => {
    const hold = await holdInstance(home);
    await hold.publish(DATABASE, { http: null, door: null });
    const run = JSON.parse(await readFile(join(home, 'run.json'), 'utf8')) as object;
    await hold.release();
    await writeFile(join(home, 'run.json'), JSON.stringify({ ...run, ...change }));
    expect(await findLiveInstance(home)).toBeNull();
    expect(await readdir(home)).toEqual(['neo4j']);
  });

  it('keeps its folders from being cleaned', async () => {
    const places = { home, cache: join(home, 'cache') };
    const hold = await holdInstance(home);
    await expect(clean(places, { cache: false, home: true })).rejects.toMatchObject({
      code: 'LOCK_TAKEN',
    });
    await hold.release();
    expect(await clean(places, { cache: false, home: true })).toEqual([home]);
    await expect(stat(home)).rejects.toThrow();
  });
});
