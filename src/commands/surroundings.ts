import { type Writable } from 'node:stream';

/** What the program sees of the process it runs in; a test gives its own. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly folder: string;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Answers. */
  readonly stdout: Writable & { readonly columns?: number };
  /** Words about the work: progress, warnings, errors. */
  readonly stderr: Writable & { readonly columns?: number };
  /** Whether words about the work go to a person's terminal. */
  readonly isTerminal: boolean;
  /** Aborted by the first Ctrl-C. */
  readonly signal: AbortSignal;
}

/** How much a command says, and in which form; the same switches for every command. */
export interface OutputOptions {
  readonly json?: boolean;
  readonly quiet?: boolean;
}
