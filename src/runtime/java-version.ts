import { CounterclaimError } from '../domain/errors.ts';
import { javaTool } from './java-tool.ts';
import { runTool } from './run-tool.ts';

/** The oldest Java that both engines run on. */
const OLDEST_JAVA = 17;

/** The user's Java: its feature release and all that it says of itself. */
export interface JavaVersion {
  readonly release: number;
  readonly text: string;
}

/**
 * The Java that will be used.
 * @throws CounterclaimError NO_JAVA or JAVA_TOO_OLD
 */
export async function javaVersion(): Promise<JavaVersion> {
  const { code, output } = await runTool(javaTool('java'), ['-version']);
  const release = code === 0 ? featureRelease(output) : null;
  const remedy = `Install a JDK ${OLDEST_JAVA} or newer and put it on the PATH, or name it in JAVA_HOME.`;
  if (release === null) {
    throw new CounterclaimError('NO_JAVA', `"${javaTool('java')}" does not run here.`, { remedy });
  }
  if (release < OLDEST_JAVA) {
    const message = `Java ${OLDEST_JAVA} or newer is wanted, "${javaTool('java')}" is Java ${release}.`;
    throw new CounterclaimError('JAVA_TOO_OLD', message, { remedy });
  }
  return { release, text: output };
}

/** 17 of `openjdk version "17.0.15"`, 8 of `java version "1.8.0_392"`; null when there is no version in it. */
export function featureRelease(output: string): number | null {
  const found = /version "(?:1\.)?(\d+)/.exec(output);
  return found === null ? null : Number(found[1]);
}
