import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { createInterface } from 'node:readline';

/** A child whose lines are watched; its standard input stays open as long as we live. */
export interface Child {
  readonly pid: number;
  readonly input: ChildProcessWithoutNullStreams['stdin'];
  /** Its last lines, both streams, oldest first. */
  readonly lastLines: readonly string[];
  /** Whether it has ended. */
  readonly gone: () => boolean;
  /** Resolves, never rejects, with the cause once it has ended. */
  readonly ended: Promise<string>;
  /** SIGTERM, and SIGKILL when that has not worked in time; resolves when it is gone. */
  stop(patienceMilliseconds: number): Promise<void>;
}

/** What to do with each line that a child prints on either stream. */
export type OnLine = (line: string) => void;

/** How a child is started. */
export interface ChildCommand {
  readonly command: string;
  readonly parameters: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** Keeps a Ctrl-C in the terminal from it, so that we can finish our work with it first. */
  readonly detached?: boolean;
}

const KEPT_LINES = 40;

/** Starts a child; a failure to start shows as its end. */
export function startChild(command: ChildCommand, onLine: OnLine = () => undefined): Child {
  const child = spawn(command.command, command.parameters, {
    env: { ...process.env, ...command.environment },
    detached: command.detached ?? false,
  });
  const lastLines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      lastLines.push(line);
      if (lastLines.length > KEPT_LINES) lastLines.shift();
      onLine(line);
    });
  }
  // Writing to a process that has just died is answered by its end, not here.
  child.stdin.on('error', () => undefined);
  let gone = false;
  const ended = new Promise<string>((resolve) => {
    child.on('error', (error) => {
      gone = true;
      resolve(error.message);
    });
    child.on('close', (code, signal) => {
      gone = true;
      resolve(`ended with ${signal ?? `exit code ${code ?? 'none'}`}`);
    });
  });
  const stop = async (patienceMilliseconds: number): Promise<void> => {
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), patienceMilliseconds);
    await ended;
    clearTimeout(timer);
  };
  return { pid: child.pid ?? -1, input: child.stdin, lastLines, gone: () => gone, ended, stop };
}
