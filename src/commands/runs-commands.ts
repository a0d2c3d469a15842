import { type Command } from 'commander';

import { withOutput } from './command-options.ts';
import { type RunCommand } from './run-command.ts';
import { type OutputOptions, type Surroundings } from './surroundings.ts';

/** The commands about the runs of the extractor. */
export function addRunsCommands(
  program: Command,
  run: RunCommand,
  surroundings: Surroundings,
): void {
  const runs = withOutput(program.command('runs'))
    .description(
      'list the runs of the extractor: each version of the rules that has read something',
    )
    .action((options: OutputOptions) =>
      run(options, async (output) => (await import('./runs.ts')).runRuns(surroundings, output)),
    );
  withOutput(runs.command('diff'))
    .description('after a change of rules: the claims gained, lost and changed, article by article')
    .argument('<from>', 'the earlier run: its id, or how that begins')
    .argument('<to>', 'the later run')
    .action((from: string, to: string, options: OutputOptions) =>
      run(options, async (output) =>
        (await import('./runs-diff.ts')).runRunsDiff(surroundings, output, { from, to }),
      ),
    );
}
