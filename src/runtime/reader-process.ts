import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

import { CounterclaimError } from '../domain/errors.ts';
import { javaTool } from './java-tool.ts';
import { encodeRequest, type ReaderAnswer, type ReaderRequest } from './reader-protocol.ts';

/** How to start the Java process that reads English. */
export interface ReaderCommand {
  /** Jars of CoreNLP and the folder of the compiled sidecar, as `java -cp` takes them. */
  readonly classpath: string;
  /** Requests read at the same time. */
  readonly threads: number;
  readonly heapMegabytes: number;
}

/** One living reader process; `ended` tells why it is gone. */
export interface ReaderProcess {
  readonly pid: number;
  send(id: string, request: ReaderRequest): void;
  /** Ends it in good order when `gently`, else at once; resolves when it is gone. */
  end(gently: boolean): Promise<void>;
  /** Resolves, never rejects, with the cause once the process is gone. */
  readonly ended: Promise<string>;
}

const ERROR_LINES = 20;
const PATIENCE_MILLISECONDS = 3_000;

/**
 * Starts a reader process and resolves once its models are loaded.
 * @throws CounterclaimError READER_FAILED when it ends before that
 */
export async function startReaderProcess(
  command: ReaderCommand,
  onAnswer: (answer: ReaderAnswer) => void,
): Promise<ReaderProcess> {
  const child = spawnJava(command);
  const lastWords = keepLastLines(ERROR_LINES);
  createInterface({ input: child.stderr }).on('line', lastWords.add);
  // Writing to a process that has just died is answered by its end, not here.
  child.stdin.on('error', () => undefined);
  const ended = new Promise<string>((resolve) => {
    child.on('error', (error) => {
      resolve(error.message);
    });
    child.on('close', (code, signal) => {
      resolve(
        `ended with ${signal ?? `code ${code ?? 'none'}`}. ${lastWords.lines.slice(-3).join(' | ')}`,
      );
    });
  });
  const ready = new Promise<true>((resolve) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const answer = readAnswer(line);
      if (answer === null) lastWords.add(line);
      else if ('ready' in answer) resolve(true);
      else onAnswer(answer);
    });
  });
  const first = await Promise.race([ready, ended]);
  if (first !== true) {
    throw new CounterclaimError('READER_FAILED', `The reader process did not start: ${first}`, {
      remedy: 'Run "counterclaim doctor"; it needs Java 17 or newer and about 2 GB of free memory.',
    });
  }
  return {
    pid: child.pid ?? -1,
    ended,
    send: (id, request) => {
      child.stdin.write(encodeRequest(id, request));
    },
    end: async (gently) => {
      if (gently) child.stdin.end();
      else child.kill('SIGKILL');
      const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MILLISECONDS);
      await ended;
      clearTimeout(timer);
    },
  };
}

function keepLastLines(count: number): {
  readonly lines: readonly string[];
  readonly add: (line: string) => void;
} {
  const lines: string[] = [];
  const add = (line: string): void => {
    lines.push(line);
    if (lines.length > count) lines.shift();
  };
  return { lines, add };
}

/** Null for a line that is no answer: a dying Java machine writes its last words to standard output. */
function readAnswer(line: string): ReaderAnswer | null {
  try {
    return JSON.parse(line) as ReaderAnswer;
  } catch {
    return null;
  }
}

/** In a group of its own: a Ctrl-C in the terminal is ours to answer. */
function spawnJava(command: ReaderCommand): ChildProcessWithoutNullStreams {
  return spawn(javaTool('java'), javaParameters(command), { stdio: 'pipe', detached: true });
}

function javaParameters(command: ReaderCommand): string[] {
  return [
    `-Xmx${command.heapMegabytes}m`,
    '-XX:+ExitOnOutOfMemoryError',
    '-XX:+UseSerialGC',
    '-Djava.awt.headless=true',
    '-cp',
    command.classpath,
    'Sidecar',
    String(command.threads),
  ];
}
