import { type Command, Option } from 'commander';

import { LIMITS } from '../domain/limits.ts';
import { collectVariable, withOutput } from './command-options.ts';
import { readDuration } from './duration.ts';
import { addExport } from './export-command.ts';
import { type RunCommand } from './run-command.ts';
import { type OutputOptions, type Surroundings } from './surroundings.ts';

const INPUTS =
  'texts, folders, globs, JSON Lines (.jsonl, .ndjson), JSON-LD (.jsonld), web archives (.warc), web addresses, or - for standard input';

const TARGETS =
  'feeds (RSS, Atom, RDF, JSON Feed), news sitemaps, pages that name their feed, or folders of texts';

type GraphOptions = OutputOptions & { readonly adopt?: boolean };
type FollowSwitches = GraphOptions & { readonly every: number; readonly once?: boolean };

/** The commands that read and write the graph. */
export function addGraphCommands(
  program: Command,
  run: RunCommand,
  surroundings: Surroundings,
): void {
  addStart(program, run, surroundings);
  addIngest(program, run, surroundings);
  addFollow(program, run, surroundings);
  addAsk(program, run, surroundings);
  addMcp(program, run, surroundings);
  addExport(program, run, surroundings);
  addImport(program, run, surroundings);
  addDelete(program, run, surroundings);
}

function addStart(program: Command, run: RunCommand, surroundings: Surroundings): void {
  const adopting = (name: string): Command =>
    withOutput(program.command(name)).option(
      '--adopt',
      'use a database that holds other things too',
    );
  adopting('start')
    .description('read the five seed articles, show what contradicts in them, and serve')
    .option('--once', 'stop after the answer')
    .action((options: GraphOptions & { readonly once?: boolean }) =>
      run(options, async (output) =>
        (await import('./start.ts')).runStart(surroundings, output, options),
      ),
    );
  adopting('serve')
    .description('answer GraphQL until Ctrl-C')
    .action((options: GraphOptions) =>
      run(options, async (output) =>
        (await import('./serve.ts')).runServe(surroundings, output, options),
      ),
    );
}

function addIngest(program: Command, run: RunCommand, surroundings: Surroundings): void {
  withOutput(program.command('ingest'))
    .description('read articles into the graph')
    .argument('[inputs...]', INPUTS)
    .option('--resume', 'go on with what was received and never finished')
    .option('--adopt', 'use a database that holds other things too')
    .action((inputs: string[], options: GraphOptions & { readonly resume?: boolean }) =>
      run(options, async (output) =>
        (await import('./ingest.ts')).runIngest(surroundings, output, { ...options, inputs }),
      ),
    );
  withOutput(program.command('reread'))
    .description('read stored articles again, after a change of rules; without keys all of them')
    .argument('[keys...]', 'keys of articles')
    .action((keys: string[], options: OutputOptions) =>
      run(options, async (output) =>
        (await import('./reread.ts')).runReread(surroundings, output, keys),
      ),
    );
}

function addFollow(program: Command, run: RunCommand, surroundings: Surroundings): void {
  withOutput(program.command('follow'))
    .description('read what feeds list and what lies in folders, then what comes new, until Ctrl-C')
    .argument('<targets...>', TARGETS)
    .addOption(
      new Option('--every <time>', 'time between two looks at the feeds, from 1m to 7d')
        .argParser(readDuration)
        .default(LIMITS.followMinutes * 60_000, `${LIMITS.followMinutes}m`),
    )
    .option('--once', 'look once and end, for a scheduler')
    .option('--adopt', 'use a database that holds other things too')
    .action((targets: string[], options: FollowSwitches) =>
      run(options, async (output) =>
        (await import('./follow.ts')).runFollow(surroundings, output, { ...options, targets }),
      ),
    );
}

function addAsk(program: Command, run: RunCommand, surroundings: Surroundings): void {
  withOutput(program.command('ask'))
    .description('run a GraphQL operation and print its answer; without a name list the saved ones')
    .argument('[operation]', 'name of a saved operation, or a file with one')
    .option(
      '-v, --variable <name=value>',
      'a variable of the operation; may be repeated',
      collectVariable,
    )
    .action(
      (
        operation: string | undefined,
        options: OutputOptions & { readonly variable?: Readonly<Record<string, unknown>> },
      ) =>
        run(options, async (output) =>
          (await import('./ask.ts')).runAsk(surroundings, output, {
            operation: operation ?? null,
            variables: options.variable ?? {},
          }),
        ),
    );
}

function addMcp(program: Command, run: RunCommand, surroundings: Surroundings): void {
  withOutput(program.command('mcp'))
    .description(
      'answer an agent over standard input and output (Model Context Protocol): one tool for each saved operation',
    )
    .action((options: OutputOptions) =>
      run(options, async (output) => (await import('./mcp.ts')).runMcp(surroundings, output)),
    );
}

function addImport(program: Command, run: RunCommand, surroundings: Surroundings): void {
  withOutput(program.command('import'))
    .description(
      'fill an empty graph with what "export" wrote; or read articles and reviews of claims that are told in the words of schema.org (JSON-LD)',
    )
    .argument('<file>', 'canonical JSON Lines, JSON-LD (.jsonld, .json), or a line of JSON-LD each')
    .action((file: string, options: OutputOptions) =>
      run(options, async (output) =>
        (await import('./import.ts')).runImport(surroundings, output, file),
      ),
    );
}

function addDelete(program: Command, run: RunCommand, surroundings: Surroundings): void {
  withOutput(program.command('delete'))
    .description(
      'take articles out of the graph, with all that only they supported and the pages kept of them',
    )
    .argument('<keys...>', 'keys of articles, as "status" lists them')
    .option('--dry-run', 'only tell which claims would lose their last support')
    .action((keys: string[], options: OutputOptions & { readonly dryRun?: boolean }) =>
      run(options, async (output) =>
        (await import('./delete.ts')).runDelete(surroundings, output, {
          keys,
          dryRun: options.dryRun ?? false,
        }),
      ),
    );
}
