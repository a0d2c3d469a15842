import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';

import { readConfig } from '../../src/config.ts';
import { recordedReader } from '../support/recorded-reader.ts';
import { serveReader } from '../support/http-api.ts';

const path = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const read = (name: string): string => readFileSync(path(name), 'utf8');

/** An instruction of a Dockerfile, its lines put together. */
interface Instruction {
  readonly name: string;
  readonly rest: string;
}

const instructions: readonly Instruction[] = read('Dockerfile')
  .replace(/^#.*\n/gm, '')
  .replace(/\\\n\s*/g, '')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => ({ name: line.split(' ', 1)[0] ?? '', rest: line.replace(/^\S+ /, '') }));
const named = (name: string): readonly string[] =>
  instructions.filter((each) => each.name === name).map(({ rest }) => rest);
const lastStage = instructions.slice(instructions.map(({ name }) => name).lastIndexOf('FROM'));
const copied = (from: readonly Instruction[]): readonly string[] =>
  from
    .filter(({ name, rest }) => name === 'COPY' && !rest.startsWith('--from'))
    .flatMap(({ rest }) => rest.split(' ').slice(0, -1));

/** The folders of what an earlier stage made. */
const madeBefore = (from: readonly Instruction[]): readonly string[] =>
  from
    .filter(({ name, rest }) => name === 'COPY' && rest.startsWith('--from'))
    .map(({ rest }) => /\.\/([\w-]+)/.exec(rest.split(' ').at(-1) ?? '')?.[1] ?? '');

describe('the Dockerfile', () => {
  it.each([...new Set(copied(instructions))])(
    'copies %s, which is there and not ignored',
    (name) => {
      expect(existsSync(path(name))).toBe(true);
      expect(read('.dockerignore').split('\n')).toContain(`!${name}`);
    },
  );

  it('copies all that the program reads beside its own folder', () => {
    const sources = readdirSync(path('src'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => read(`src/${name}`));
    const asked = sources.flatMap((text) =>
      [...text.matchAll(/new URL\(\s*[`'](?:\.\.\/)+([\w-]+(?:\.[a-z]+)?)/g)].map(
        ([, name]) => name,
      ),
    );
    const inside = readdirSync(path('src'));
    const outside = [...new Set(asked)].filter(
      (name = '') => !inside.includes(name) && existsSync(path(name)),
    );
    expect(outside.length).toBeGreaterThan(5);
    const brought = [...copied(lastStage), ...madeBefore(lastStage)];
    expect(brought).toEqual(expect.arrayContaining(outside));
  });

  it('ends as a user without rights, and is asked whether it is ready', () => {
    expect(lastStage.filter(({ name }) => name === 'USER')).toEqual([
      { name: 'USER', rest: 'node' },
    ]);
    const afterUser = lastStage.slice(lastStage.findIndex(({ name }) => name === 'USER'));
    expect(afterUser.map(({ name }) => name)).not.toContain('RUN');
    expect(named('HEALTHCHECK')).toEqual([expect.stringContaining('is-ready.js')]);
  });

  it('is written as it should be', () => {
    expect(named('ADD')).toEqual([]);
    expect(named('MAINTAINER')).toEqual([]);
    expect(named('WORKDIR').every((folder) => folder.startsWith('/'))).toBe(true);
    expect(
      [...named('CMD'), ...named('ENTRYPOINT')].every((each) => Array.isArray(JSON.parse(each))),
    ).toBe(true);
    expect(named('ARG')).toEqual([expect.stringMatching(/^NODE_IMAGE=node:\d+-\w+-slim$/)]);
    for (const run of named('RUN').filter((each) => each.includes('apt-get install'))) {
      expect(run).toMatch(
        /apt-get update &&.*--no-install-recommends.*rm -rf \/var\/lib\/apt\/lists/,
      );
    }
    for (const each of instructions) expect(each.rest).not.toMatch(/sudo|:latest|curl|wget/);
  });

  it('gives settings that the program takes', () => {
    const environment = Object.fromEntries(
      named('ENV').flatMap((line) => [...line.matchAll(/(\w+)=(\S+)/g)].map(([, k, v]) => [k, v])),
    ) as Record<string, string>;
    expect(readConfig(environment)).toMatchObject({ port: 4000, serving: { host: '0.0.0.0' } });
  });
});

interface Service {
  readonly image: string;
  readonly build?: string;
  readonly environment: Record<string, string>;
  readonly ports: readonly string[];
  readonly volumes: readonly string[];
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly healthcheck?: object;
  readonly depends_on?: Record<string, { readonly condition: string }>;
}
interface Compose {
  readonly services: Record<string, Service>;
  readonly volumes: Record<string, null>;
}

describe.each(['compose.yaml', 'compose.managed.yaml'])('%s', (name) => {
  const { services, volumes } = parse(read(name), { strict: true }) as Compose;
  const ours = services['counterclaim'];

  it('lets only this machine in', () => {
    const ports = Object.values(services).flatMap((service) => service.ports);
    expect(ports.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]);
  });

  it('keeps what is written in volumes that it names', () => {
    const used = Object.values(services).flatMap((service) => service.volumes);
    expect(used.map((each) => each.split(':')[0]).sort()).toEqual(Object.keys(volumes).sort());
    expect(ours?.volumes).toEqual([`counterclaim:${named('VOLUME')[0] ?? ''}`]);
  });

  it('takes the program’s rights away', () => {
    expect(ours).toMatchObject({ build: '.', init: true, read_only: true, cap_drop: ['ALL'] });
    expect(named('EXPOSE')).toEqual([ours?.ports[0]?.split(':').at(-1)]);
  });

  it('gives settings that the program takes', () => {
    const given = Object.entries(ours?.environment ?? {}).map(([key, value]) => [
      key,
      value.replace('${NEO4J_PASSWORD}', 'a-password'),
    ]);
    const config = readConfig(Object.fromEntries(given) as Record<string, string>);
    expect(config.serving.isOpenToAll).toBe(true);
    const { database } = config;
    expect(database === null).toBe(services['neo4j'] === undefined);
    if (database === null) return;
    expect(new URL(database.uri).hostname).toBe('neo4j');
    expect(ours?.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
    expect(services['neo4j']?.healthcheck).toBeDefined();
    expect(services['neo4j']?.image).toMatch(/^neo4j:5\.26\b/);
  });
});

describe('bin/is-ready.js', () => {
  const ended = (port: string): Promise<number> =>
    new Promise((resolve) => {
      const env = { ...process.env, PORT: port };
      execFile(process.execPath, [path('bin/is-ready.js')], { env }, (error) => {
        resolve(error === null ? 0 : Number(error.code));
      });
    });

  it('ends with 0 where the endpoint is ready, else with 1', async () => {
    const ready = await serveReader(recordedReader({}));
    expect(await ended(new URL(ready.address).port)).toBe(0);
    await ready.close();
    expect(await ended(new URL(ready.address).port)).toBe(1);
  });
});
