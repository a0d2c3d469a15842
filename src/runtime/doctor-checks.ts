import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rm, statfs, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { CounterclaimError } from '../domain/errors.ts';
import { readArtifacts } from './artifacts.ts';
import { freePort, isFree } from './free-port.ts';
import { findLiveInstance, isInstanceHeld } from './instance.ts';
import { javaTool } from './java-tool.ts';
import { javaVersion } from './java-version.ts';
import { type Places } from './places.ts';
import { runTool } from './run-tool.ts';
import { unwritableHome } from './unwritable-home.ts';

/** Looks at one thing: gives back what it found, or throws a CounterclaimError with a remedy. */
export type Probe = () => Promise<string>;

/** Jars are in Maven's own repository and in our cache; the rest is for the graph. */
const COPIES = 2;
const ROOM_FOR_A_GRAPH = 500_000_000;

/** Java, and new enough. */
export async function checkJava(): Promise<string> {
  const { release } = await javaVersion();
  return `Java ${release}`;
}

/** A JDK, not only a JRE: our own Java classes are compiled here. */
export async function checkCompiler(): Promise<string> {
  const { code, output } = await runTool(javaTool('javac'), ['-version']);
  if (code === 0) return output;
  throw new CounterclaimError('NO_JAVA', `The Java compiler "${javaTool('javac')}" does not run.`, {
    remedy: 'Install a JDK 17 or newer; a JRE has no compiler.',
  });
}

/** Maven, which fetches the engines. */
export async function checkMaven(): Promise<string> {
  const { code, output } = await runTool('mvn', ['-B', '-v']);
  if (code === 0) return /Apache Maven \S+/.exec(output)?.[0] ?? 'Maven';
  throw new CounterclaimError(
    'NO_MAVEN',
    'Maven ("mvn") does not run; it fetches the engines once.',
    {
      remedy: 'Install Maven 3.6 or newer and put it on the PATH.',
    },
  );
}

/** Whether Maven can resolve what is missing: it is asked for one small file of it. */
export async function checkNetwork(): Promise<string> {
  const { version } = await readArtifacts('neo4j');
  const artifact = `-Dartifact=org.neo4j:neo4j:${version}:pom`;
  const parameters = ['-B', '-q', 'dependency:get', artifact, '-Dtransitive=false'];
  const { code, output } = await runTool('mvn', parameters);
  if (code === 0) return 'Maven can resolve the engines';
  const words = output.split('\n').find((line) => line.includes('[ERROR]')) ?? 'no answer';
  throw new CounterclaimError('DOWNLOAD_FAILED', `Maven cannot resolve the engines: ${words}`, {
    remedy: 'Look at network, proxy and ~/.m2/settings.xml.',
  });
}

/** How many bytes are free where a folder is or will be. */
export type FreeBytes = (folder: string) => Promise<number>;

/** Room for what is still to be fetched (bytes) and for a graph. */
export async function checkSpace(
  { cache, home }: Places,
  missing: number,
  freeBytes: FreeBytes,
): Promise<string> {
  const wanted = [
    { folder: cache, bytes: missing * COPIES, variable: 'COUNTERCLAIM_CACHE' },
    { folder: home, bytes: ROOM_FOR_A_GRAPH, variable: 'COUNTERCLAIM_HOME' },
  ];
  for (const { folder, bytes, variable } of wanted) {
    const free = await freeBytes(folder);
    if (free >= bytes) continue;
    const message = `${folder} has ${megabytes(free)} MB free, ${megabytes(bytes)} MB are wanted.`;
    throw new CounterclaimError('NO_DISK', message, {
      remedy: `Free some space, or name a folder elsewhere in ${variable}.`,
    });
  }
  return `${megabytes(await freeBytes(home))} MB free`;
}

/** A home that can be written to. */
export async function checkHome(home: string): Promise<string> {
  const folder = nearestFolder(home);
  const probe = join(folder, `.counterclaim-${randomUUID()}`);
  try {
    await writeFile(probe, '');
  } catch (error) {
    throw unwritableHome(folder, error);
  }
  await rm(probe, { force: true });
  return `${home} can be written to`;
}

/** A free port on 127.0.0.1 for the database. */
export async function checkLoopback(): Promise<string> {
  try {
    await freePort();
    return 'a port of 127.0.0.1 can be taken';
  } catch (error) {
    throw new CounterclaimError('PORT_TAKEN', 'No port of 127.0.0.1 can be taken.', {
      cause: error,
      remedy: 'See that the loopback interface is up and that ports are left.',
    });
  }
}

/** The port of the GraphQL endpoint: free, or held by our own live instance; 0 lets the system choose. */
export async function checkPort(port: number, home: string): Promise<string> {
  if (port === 0) return 'any free port will do';
  if (await isFree(port)) return `port ${port} is free`;
  const live = await findLiveInstance(home);
  if (live?.http != null && new URL(live.http).port === String(port)) {
    return `port ${port} is that of our live instance`;
  }
  throw new CounterclaimError('PORT_TAKEN', `Another program listens on port ${port}.`, {
    remedy: 'Stop it, or name another port in PORT (0: any free one).',
  });
}

/** No instance, or one that can be attached to. */
export async function checkInstance(home: string): Promise<string> {
  const live = await findLiveInstance(home);
  if (live !== null)
    return `process ${live.pid} is live${live.http === null ? '' : ` at ${live.http}`}`;
  if (!(await isInstanceHeld(home))) return 'none is live';
  throw new CounterclaimError('LOCK_TAKEN', `A process holds ${home} but is not ready.`, {
    remedy: 'Wait until it has started or stopped, then look again.',
  });
}

/** What the file system of a folder has left for this user. */
export async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(nearestFolder(folder));
  return bavail * bsize;
}

/** The folder itself, or the nearest one above it that exists. */
function nearestFolder(folder: string): string {
  return existsSync(folder) ? folder : nearestFolder(dirname(folder));
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1_000_000);
}
