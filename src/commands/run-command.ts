import { type Output } from './output.ts';
import { type OutputOptions } from './surroundings.ts';

/** Runs a command's work and remembers its exit code; the modules of the work are loaded in it. */
export type RunCommand = (
  options: OutputOptions,
  work: (output: Output) => Promise<number>,
) => Promise<void>;
