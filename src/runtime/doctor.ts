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
  checkSpace,
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
}

/** Runs every check, in the order in which a start would meet them; it repairs and starts nothing. */
export async function runDoctor({ environment, checkStore }: DoctorSubject): Promise<Check[]> {
  const { cache, home } = places(environment);
  const missing = await missingEngines(cache);
  const bytes = missing.reduce((sum, { size }) => sum + size, 0);
  const probes: readonly (readonly [string, Probe | undefined])[] = [
    ['Java', checkJava],
    ['Java compiler', checkCompiler],
    ['Maven', missing.length > 0 ? checkMaven : undefined],
    ['Network', missing.length > 0 ? checkNetwork : undefined],
    ['Engines', () => Promise.resolve(describeEngines(cache, missing))],
    ['Disk space', () => checkSpace(cache, home, bytes)],
    ['Home', () => checkHome(home)],
    ['Loopback port', checkLoopback],
    ['Instance', () => checkInstance(home)],
    ['Store', checkStore],
  ];
  const checks: Check[] = [];
  for (const [name, probe] of probes) {
    if (probe !== undefined) checks.push(await check(name, probe));
  }
  return checks;
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
