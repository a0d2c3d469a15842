import { spawn, type ChildProcess } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../../bin/counterclaim.js', import.meta.url));
const FOLDER = fileURLToPath(new URL('../../', import.meta.url));

/** The command line as its own process group, as a terminal would run it. */
export interface RunningCommand {
  readonly child: ChildProcess;
  /** Both streams so far. */
  printed(): string;
  /** Resolves when a pattern has been printed; fails when the process ends before that. */
  until(pattern: RegExp): Promise<RegExpExecArray>;
  /** As Ctrl-C does: to every process of the group. */
  interrupt(): void;
  readonly ended: Promise<{
    readonly code: number | null;
    readonly out: string;
    readonly err: string;
  }>;
}

/** Starts `counterclaim` with some parameters; annotations are shared with the other tests. */
export function startCommand(
  parameters: readonly string[],
  environment: Readonly<Record<string, string>>,
  input = '',
): RunningCommand {
  const child = spawn(process.execPath, [PROGRAM, ...parameters], {
    cwd: FOLDER,
    detached: true,
    env: {
      ...process.env,
      COUNTERCLAIM_ANNOTATIONS:
        process.env['COUNTERCLAIM_ANNOTATIONS'] ?? join(tmpdir(), 'counterclaim-annotations'),
      PORT: '0',
      ...environment,
    },
  });
  const printed = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => (printed.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (printed.err += chunk.toString()));
  child.stdin.end(input);
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve)).then(
    (code) => ({ code, ...printed }),
  );
  const both = (): string => printed.out + printed.err;
  return {
    child,
    printed: both,
    ended,
    interrupt: () => process.kill(-(child.pid ?? 0), 'SIGINT'),
    until: async (pattern) => {
      for (;;) {
        const found = pattern.exec(both());
        if (found !== null) return found;
        if (child.exitCode !== null) throw new Error(`ended before ${String(pattern)}: ${both()}`);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
  };
}

/** Runs `counterclaim` to its end. */
export function runCommand(
  parameters: readonly string[],
  environment: Readonly<Record<string, string>>,
  input = '',
): RunningCommand['ended'] {
  return startCommand(parameters, environment, input).ended;
}
