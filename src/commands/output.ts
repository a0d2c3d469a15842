import { type OutputOptions, type Surroundings } from './surroundings.ts';

const DEFAULT_COLUMNS = 100;

/** Where a command's answers and words go. */
export interface Output {
  /** One line of the answer. */
  answer(line: string): void;
  /** One line about the work; none when quiet. */
  say(line: string): void;
  /** A line that replaces itself on a terminal; elsewhere nothing. Empty: takes it away. */
  progress(line: string): void;
  /** Width of the answers. */
  readonly columns: number;
  readonly isJson: boolean;
}

/** The output of a command: answers on stdout, all else on stderr. */
export function createOutput(surroundings: Surroundings, options: OutputOptions = {}): Output {
  const { stdout, stderr, isTerminal } = surroundings;
  const isQuiet = options.quiet ?? false;
  const showsProgress = isTerminal && !isQuiet;
  const erase = (): void => {
    if (showsProgress) stderr.write('\r\u001b[K');
  };
  return {
    answer: (line) => {
      erase();
      stdout.write(`${line}\n`);
    },
    say: (line) => {
      if (isQuiet) return;
      erase();
      stderr.write(`${line}\n`);
    },
    progress: (line) => {
      if (!showsProgress) return;
      erase();
      stderr.write(line.slice(0, (stderr.columns ?? DEFAULT_COLUMNS) - 1));
    },
    columns: stdout.columns ?? DEFAULT_COLUMNS,
    isJson: options.json ?? false,
  };
}
