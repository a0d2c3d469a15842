import { type Command } from 'commander';

import { withOutput } from './command-options.ts';
import { type RunCommand } from './run-command.ts';
import { type OutputOptions, type Surroundings } from './surroundings.ts';

/** The commands about the program itself: its state, its places, its measures. */
export function addUpkeepCommands(
  program: Command,
  run: RunCommand,
  surroundings: Surroundings,
): void {
  addStateCommands(program, run, surroundings);
  addMeasures(program, run, surroundings);
}

function addStateCommands(program: Command, run: RunCommand, surroundings: Surroundings): void {
  withOutput(program.command('status'))
    .description('what is in the graph, and which inputs failed and why')
    .action((options: OutputOptions) =>
      run(options, async (output) => (await import('./status.ts')).runStatus(surroundings, output)),
    );
  withOutput(program.command('doctor'))
    .description('check what the program needs: each fault with its cause and its remedy')
    .action((options: OutputOptions) =>
      run(options, async (output) => (await import('./doctor.ts')).runDoctor(surroundings, output)),
    );
  withOutput(program.command('engines'))
    .description(
      'fetch and compile the two engines now, for a machine that later has neither network nor compiler',
    )
    .action((options: OutputOptions) =>
      run(options, async (output) =>
        (await import('./engines.ts')).runEngines(surroundings, output),
      ),
    );
  withOutput(program.command('limits'))
    .description('print every bound of the program')
    .action((options: OutputOptions) =>
      run(options, async (output) => (await import('./limits.ts')).runLimits(output)),
    );
  withOutput(program.command('key'))
    .description('make an API key for an endpoint beyond this machine')
    .argument('<name>', 'whose it is')
    .option('--role <roles...>', 'reader, reviewer, ingester or admin', ['reader'])
    .action((name: string, options: OutputOptions & { readonly role: readonly string[] }) =>
      run(options, async (output) =>
        (await import('./key.ts')).runKey(output, { name, roles: options.role }),
      ),
    );
  withOutput(program.command('clean'))
    .description('remove what the program keeps; says what, and needs --yes to do it')
    .option('--cache', 'the downloads')
    .option('--home', 'the graph and its password')
    .option('--yes', 'do it')
    .action((options: OutputOptions & { cache?: boolean; home?: boolean; yes?: boolean }) =>
      run(options, async (output) =>
        (await import('./clean.ts')).runClean(surroundings, output, options),
      ),
    );
}

function addMeasures(program: Command, run: RunCommand, surroundings: Surroundings): void {
  withOutput(program.command('predict'))
    .description('answer the items of a task on standard input, as JSON Lines on standard output')
    .argument(
      '<task>',
      'gold, quotes, ner, geo, cites, e2e, clusters, body, meta, checkworthy, nli, stance or claimdiff',
    )
    .option('--bodies <file>', 'texts that items name by "body_id", as JSON Lines {body_id, body}')
    .action((name: string, options: OutputOptions & { bodies?: string }) =>
      run(options, async (output) => {
        const task = { name, bodies: options.bodies ?? null };
        return (await import('./predict.ts')).runPredict(surroundings, output, task);
      }),
    );
  withOutput(program.command('evaluate'))
    .description('score the reading against expected answers and print one table')
    .argument('[folder]', 'a folder of evaluation sets; the seeds when left out')
    .option('--only <sets...>', 'names of the sets to measure')
    .option('--out <file>', 'where the figures go as JSON', 'evaluation.json')
    .action(
      (
        folder: string | undefined,
        options: OutputOptions & { readonly out: string; readonly only?: readonly string[] },
      ) =>
        run(options, async (output) =>
          (await import('./evaluate.ts')).runEvaluate(surroundings, output, {
            folder: folder ?? null,
            only: options.only ?? null,
            file: options.out,
          }),
        ),
    );
}
