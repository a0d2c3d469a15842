import { existsSync } from 'node:fs';

import { CounterclaimError } from '../domain/errors.ts';
import { artifactFolder } from './fetch-artifacts.ts';
import { readArtifacts, type EngineName } from './artifacts.ts';
import {
  checkCompiler,
  checkHome,
  checkInstance,
  checkJava,
  checkLoopback,
  checkMaven,
  checkNetwork,
  checkPort,
  checkSpace,
  freeBytes,
  type FreeBytes,
  type Probe,
} from './doctor-checks.ts';
import { places } from './places.ts';

/** One thing that the program needs: found, or why not and what to do. */
export interface Check {
  readonly name: string;
  readonly ok: boolean;
  /** One line: what was found when ok, else what is wrong. */
  readonly cause: string;
  /** One line: how to get it; null when ok. */
  readonly remedy: string | null;
}

/** What the doctor looks at. */
export interface DoctorSubject {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Looks into the store (schema of another version, a foreign database); it throws what is wrong. */
  readonly checkStore?: Probe;
  /** The port that the GraphQL endpoint would take. */
  readonly port: number;
  /** Asks the file system when it is not given. */
  readonly freeBytes?: FreeBytes;
}

/** Runs every check, in the order in which a start would meet them; it repairs and starts nothing. */
export async function runDoctor(subject: DoctorSubject): Promise<Check[]> {
  const checks: Check[] = [];
  for (const [name, probe] of await probesOf(subject)) {
    // Without Maven nothing is known of the network.
    if (name === 'Network' && checks.some((done) => done.name === 'Maven' && !done.ok)) continue;
    checks.push(await check(name, probe));
  }
  return checks;
}

async function probesOf(subject: DoctorSubject): Promise<(readonly [string, Probe])[]> {
  const where = places(subject.environment);
  const { cache, home } = where;
  const missing = await missingEngines(cache);
  const bytes = missing.reduce((sum, { size }) => sum + size, 0);
  const fetching: readonly (readonly [string, Probe])[] = [
    ['Maven', checkMaven],
    ['Network', checkNetwork],
  ];
  return [
    ['Java', checkJava],
    ['Java compiler', checkCompiler],
    ...(missing.length > 0 ? fetching : []),
    ['Engines', () => Promise.resolve(describeEngines(cache, missing))],
    ['Disk space', () => checkSpace(where, bytes, subject.freeBytes ?? freeBytes)],
    ['Home', () => checkHome(home)],
    ['Loopback port', checkLoopback],
    ['GraphQL port', () => checkPort(subject.port, home)],
    ['Instance', () => checkInstance(home)],
    ...(subject.checkStore === undefined ? [] : [['Store', subject.checkStore] as const]),
  ];
}

async function check(name: string, probe: Probe): Promise<Check> {
  try {
    return { name, ok: true, cause: oneLine(await probe()), remedy: null };
  } catch (error) {
    const cause = oneLine(error instanceof Error ? error.message : String(error));
    const remedy = error instanceof CounterclaimError ? error.remedy : null;
    return { name, ok: false, cause, remedy: remedy ?? 'Look at the cause; then start again.' };
  }
}

interface MissingEngine {
  readonly engine: EngineName;
  readonly size: number;
}

async function missingEngines(cache: string): Promise<MissingEngine[]> {
  const missing: MissingEngine[] = [];
  for (const engine of ['neo4j', 'reader'] as const) {
    const wanted = await readArtifacts(engine);
    if (!existsSync(artifactFolder(cache, engine, wanted))) {
      missing.push({ engine, size: wanted.bytes });
    }
  }
  return missing;
}

function describeEngines(cache: string, missing: readonly MissingEngine[]): string {
  if (missing.length === 0) return `Neo4j and CoreNLP are in ${cache}`;
  const names = missing.map(({ engine, size }) => `${engine} (${Math.round(size / 1e6)} MB)`);
  return `will be fetched at the first start: ${names.join(', ')}`;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, ' ').trim();
}
