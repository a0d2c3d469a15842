import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';

import { compileClasses } from '../../../src/runtime/compile-classes.ts';
import { processStart } from '../../../src/runtime/process-start.ts';
import {
  READER_DEFAULTS,
  startReader,
  type Reader,
  type ReaderOptions,
} from '../../../src/runtime/reader.ts';

const SOURCE = fileURLToPath(import.meta.resolve('../../support/quick-sidecar/Sidecar.java'));
const open: Reader[] = [];
let folder = '';
let classpath = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'counterclaim-sidecar-'));
  classpath = await compileClasses(folder, { source: SOURCE, classpath: folder, java: 'any' });
});
afterEach(() => Promise.all(open.splice(0).map((reader) => reader.close())));
afterAll(() => rm(folder, { recursive: true, force: true }));

async function opened(options: Partial<ReaderOptions> = {}): Promise<Reader> {
  const reader = await startReader({ ...READER_DEFAULTS, classpath, ...options });
  open.push(reader);
  return reader;
}

describe('a supervised reader', () => {
  it('answers everything although its process is killed in the middle', async () => {
    const reader = await opened();
    const first = reader.pid;
    const questions = Array.from({ length: 12 }, (_, index) => ['nap', String(index)]);
    const answers = Promise.all(questions.map((tokens) => reader.tagTokens(tokens)));
    if (first !== null) process.kill(first, 'SIGKILL');
    expect(await answers).toEqual(questions);
    expect(reader.pid).not.toBe(first);
  });

  it('gives up what takes too long, and answers the next one', async () => {
    const reader = await opened({ timeoutMilliseconds: 2_000, threads: 1 });
    const endless = reader.tagTokens(['wait']);
    const next = reader.tagTokens(['next']);
    await expect(endless).rejects.toMatchObject({ code: 'READER_TIMEOUT' });
    expect(await next).toEqual(['next']);
  });

  it('refuses what kills it twice, and answers what was beside it', async () => {
    const reader = await opened({ threads: 2, maxRestarts: 9 });
    const deadly = reader.tagTokens(['die']);
    const others = Promise.all(['a', 'b', 'c'].map((token) => reader.tagTokens([token])));
    await expect(deadly).rejects.toMatchObject({ code: 'READER_FAILED' });
    expect(await others).toEqual([['a'], ['b'], ['c']]);
  });

  it('is given up after too many ends in a row', async () => {
    const reader = await opened({ threads: 1, maxRestarts: 2 });
    const answers = ['die', 'die', 'die'].map((token) => reader.tagTokens([token]));
    for (const { status } of await Promise.allSettled(answers)) expect(status).toBe('rejected');
    await expect(reader.tagTokens(['next'])).rejects.toMatchObject({
      code: 'READER_FAILED',
      message: expect.stringMatching(/ended 3 times in a row/),
    });
  });

  it('passes on a failure of one request alone', async () => {
    const reader = await opened();
    await expect(reader.tagTokens(['fail'])).rejects.toThrow(/as asked/);
    expect(await reader.tagTokens(['next'])).toEqual(['next']);
  });

  it('ends with its process, and fails what still waits', async () => {
    const reader = await opened();
    const pid = reader.pid ?? 0;
    const waiting = reader.tagTokens(['wait']);
    await Promise.all([
      expect(waiting).rejects.toMatchObject({ code: 'READER_FAILED' }),
      reader.close(),
    ]);
    expect(await processStart(pid)).toBeNull();
    await expect(reader.annotate('late', null)).rejects.toMatchObject({ code: 'READER_FAILED' });
  });

  it('says so when it cannot be started', async () => {
    await expect(opened({ classpath: 'nowhere' })).rejects.toMatchObject({
      code: 'READER_FAILED',
    });
  });
});
