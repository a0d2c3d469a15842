import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { CounterclaimError } from '../../../src/domain/errors.ts';
import { runDoctor, type DoctorSubject } from '../../../src/runtime/doctor.ts';
import { holdInstance } from '../../../src/runtime/instance.ts';
import { fakeTools, GOOD_TOOLS, type FakeTools } from '../../support/fake-tools.ts';
import { runCommand } from '../../support/run-command.ts';

const { PATH, JAVA_HOME } = process.env;
let folder = '';
let environment: Record<string, string> = {};
let squatter: Server;
let takenPort = 0;

beforeAll(async () => {
  squatter = createServer().listen(0, '127.0.0.1');
  await once(squatter, 'listening');
  takenPort = (squatter.address() as AddressInfo).port;
});
afterAll(() => {
  squatter.close();
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'counterclaim-doctor-'));
  environment = {
    COUNTERCLAIM_HOME: join(folder, 'home'),
    COUNTERCLAIM_CACHE: join(folder, 'cache'),
    PATH: join(folder, 'tools'),
    JAVA_HOME: '',
  };
  Object.assign(process.env, { PATH: environment['PATH'], JAVA_HOME: '' });
  await fakeTools(join(folder, 'tools'), GOOD_TOOLS);
});
afterEach(async () => {
  Object.assign(process.env, { PATH, JAVA_HOME: JAVA_HOME ?? '' });
  await rm(folder, { recursive: true, force: true });
});

async function faults(
  change: Partial<DoctorSubject> = {},
): Promise<(readonly [name: string, words: string])[]> {
  const checks = await runDoctor({ environment, port: 0, ...change });
  for (const { cause, remedy } of checks) expect(`${cause}${remedy ?? ''}`).not.toContain('\n');
  return checks
    .filter(({ ok }) => !ok)
    .map(({ name, cause, remedy }) => [name, `${cause} → ${remedy ?? ''}`]);
}

const FAULTY_TOOLS: readonly [string, Partial<FakeTools>, string, RegExp][] = [
  ['no Java', { java: null }, 'Java', /"java" does not run.* → Install a JDK 17/],
  [
    'a Java that is too old',
    { java: `echo 'java version "1.8.0_392"' >&2` },
    'Java',
    /17 or newer is wanted.*is Java 8\. → Install a JDK 17/,
  ],
  ['no compiler', { javac: null }, 'Java compiler', /"javac" does not run.* → Install a JDK 17/],
  ['no Maven', { mvn: null }, 'Maven', /"mvn".* does not run.* → Install Maven 3\.6/],
  [
    'no network',
    { mvn: `[ "$2" = -v ] || { echo '[ERROR] Unknown host repo.example'; exit 1; }` },
    'Network',
    /Unknown host repo\.example → Look at network, proxy/,
  ],
];

describe('runDoctor', () => {
  it('finds nothing wrong where nothing is, and leaves nothing behind', async () => {
    expect(await faults({ checkStore: () => Promise.resolve('ours') })).toEqual([]);
  });

  it.each(FAULTY_TOOLS)('finds %s', async (_case, tools, name, words) => {
    await fakeTools(join(folder, 'tools'), { ...GOOD_TOOLS, ...tools });
    expect(await faults()).toEqual([[name, expect.stringMatching(words)]]);
  });

  it.each([
    ['cache', /cache has 100 MB free, \d{3,} MB are wanted\. → .*COUNTERCLAIM_CACHE/],
    ['home', /home has 100 MB free, 500 MB are wanted\. → .*COUNTERCLAIM_HOME/],
  ])('finds a disk without room for the %s', async (full, words) => {
    const freeBytes = (asked: string): Promise<number> =>
      Promise.resolve(asked === join(folder, full) ? 1e8 : 1e12);
    expect(await faults({ freeBytes })).toEqual([['Disk space', expect.stringMatching(words)]]);
  });

  it('finds a home that cannot be written to', async () => {
    await writeFile(join(folder, 'home'), 'a file');
    expect(await faults()).toEqual([
      ['Home', expect.stringMatching(/home cannot be written to\. → .*COUNTERCLAIM_HOME/)],
    ]);
  });

  it('finds a lock that is taken', async () => {
    const hold = await holdInstance(join(folder, 'home'));
    expect(await faults()).toEqual([
      ['Instance', expect.stringMatching(/A process holds .*home but is not ready\. → Wait/)],
    ]);
    await hold.release();
  });

  it('finds a port that is taken', async () => {
    expect(await faults({ port: takenPort })).toEqual([
      ['GraphQL port', expect.stringMatching(/listens on port \d+\. → .* PORT/)],
    ]);
  });

  it('does not mind the port of our own live instance', async () => {
    const hold = await holdInstance(join(folder, 'home'));
    const database = { uri: '', user: '', password: '', database: '', pid: 1, nonce: '' };
    const lifetime = { ended: Promise.resolve(''), stop: () => Promise.resolve() };
    const http = `http://127.0.0.1:${takenPort}/graphql`;
    await hold.publish({ ...database, ...lifetime }, { http, door: null });
    expect(await faults({ port: takenPort })).toEqual([]);
    await hold.release();
  });

  it.each([
    ['with a remedy', { remedy: 'use a newer one' }, 'made by a newer version → use a newer one'],
    ['without one', {}, 'made by a newer version → Look at the cause; then start again.'],
  ])('passes on what the store says %s', async (_case, more, words) => {
    const error = new CounterclaimError('NEWER_SCHEMA', 'made by\n a newer version', more);
    expect(await faults({ checkStore: () => Promise.reject(error) })).toEqual([['Store', words]]);
  });
});

describe('counterclaim', () => {
  it.each(FAULTY_TOOLS)('doctor ends with 4 at %s', async (_case, tools, name, words) => {
    await fakeTools(join(folder, 'tools'), { ...GOOD_TOOLS, ...tools });
    const { code, out } = await runCommand(['doctor'], environment);
    const lines = out.split('\n');
    const fault = lines.findIndex((line) => line.startsWith(`FAULT ${name}: `));
    expect(
      lines
        .slice(fault, fault + 2)
        .join('')
        .replace(/ +→/, ' →'),
    ).toMatch(words);
    expect(code).toBe(4);
  });

  it.each([
    ['no Java', { java: null }, /"java" does not run[\s\S]*Install a JDK 17/],
    ['no Maven', { mvn: null }, /"mvn"[\s\S]*Install Maven 3\.6/],
  ])('start ends with 4 at %s and says the same', async (_case, tools, words) => {
    await fakeTools(join(folder, 'tools'), { ...GOOD_TOOLS, ...tools });
    const { code, err } = await runCommand(['start', '--once'], environment);
    expect(err).toMatch(words);
    expect(code).toBe(4);
  });

  it('start ends with 2 at a home that cannot be written to', async () => {
    await writeFile(join(folder, 'home'), 'a file');
    const { code, err } = await runCommand(['start', '--once'], environment);
    expect(err).toMatch(/cannot be written to[\s\S]*COUNTERCLAIM_HOME/);
    expect(code).toBe(2);
  });
});
