import { Command, CommanderError } from 'commander';

import { addGraphCommands } from './graph-commands.ts';
import { addKeepCommands } from './keep-commands.ts';
import { addReviewCommands } from './review-commands.ts';
import { addRunsCommands } from './runs-commands.ts';
import { addUpkeepCommands } from './upkeep-commands.ts';
import { EXIT, EXIT_NOTES, exitCodeOf } from './exit-code.ts';
import { createOutput, type Output } from './output.ts';
import { type RunCommand } from './run-command.ts';
import { printError } from './print-error.ts';
import { type Surroundings } from './surroundings.ts';

/**
 * Runs the command line to its end.
 * @param parameters what stands behind the program's name
 * @returns the exit code
 */
export async function runProgram(
  parameters: readonly string[],
  surroundings: Surroundings,
): Promise<number> {
  let exitCode: number = EXIT.ok;
  const run: RunCommand = async (options, work) => {
    const output = createOutput(surroundings, options);
    exitCode = await finish(work(output), output, surroundings.signal);
  };
  const program = createProgram(surroundings);
  addGraphCommands(program, run, surroundings);
  addReviewCommands(program, run, surroundings);
  addRunsCommands(program, run, surroundings);
  addUpkeepCommands(program, run, surroundings);
  addKeepCommands(program, run, surroundings);
  try {
    await program.parseAsync(parameters, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  }
  return exitCode;
}

async function finish(work: Promise<number>, output: Output, signal: AbortSignal): Promise<number> {
  try {
    return await work;
  } catch (error) {
    output.progress('');
    if (signal.aborted) return EXIT.interrupted;
    printError(error, output);
    return exitCodeOf(error);
  }
}

function createProgram({ stdout, stderr }: Surroundings): Command {
  return new Command('counterclaim')
    .description(
      'Who claims what, on whose word, and who says otherwise: news articles as a graph.',
    )
    .showSuggestionAfterError()
    .enablePositionalOptions()
    .addHelpText('after', EXIT_NOTES)
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
    })
    .exitOverride();
}
