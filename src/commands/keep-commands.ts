import { type Command } from 'commander';

import { withOutput } from './command-options.ts';
import { type RunCommand } from './run-command.ts';
import { type OutputOptions, type Surroundings } from './surroundings.ts';

/** The commands about the database itself: to keep it, to bring it back, to look into it. */
export function addKeepCommands(
  program: Command,
  run: RunCommand,
  surroundings: Surroundings,
): void {
  withOutput(program.command('backup'))
    .description('write the whole graph to one file; the database must not be in use')
    .argument('<file>', 'a new file')
    .action((file: string, options: OutputOptions) =>
      run(options, async (output) =>
        (await import('./backup.ts')).runBackup(surroundings, output, file),
      ),
    );
  withOutput(program.command('restore'))
    .description(
      'bring back the graph of a backup; the one that is there goes when the new one has loaded',
    )
    .argument('<file>', 'what "backup" wrote')
    .option('--yes', 'replace the graph that is there')
    .action((file: string, options: OutputOptions & { readonly yes?: boolean }) =>
      run(options, async (output) =>
        (await import('./restore.ts')).runRestore(surroundings, output, { file, yes: options.yes }),
      ),
    );
  withOutput(program.command('connect'))
    .description('how Neo4j Browser and other programs log in to the database')
    .action((options: OutputOptions) =>
      run(options, async (output) =>
        (await import('./connect.ts')).runConnect(surroundings, output),
      ),
    );
}
