import { Argument, type Command } from 'commander';

import { withOutput } from './command-options.ts';
import { type JudgementOptions } from './judgement.ts';
import { type RunCommand } from './run-command.ts';
import { type OutputOptions, type Surroundings } from './surroundings.ts';

/** What a person may say of two names. */
const JUDGEMENTS = { same: 'SAME', 'not-same': 'NOT_SAME', unsure: 'UNSURE' } as const;

/** What a person may say of a relation. */
const VERDICTS = { confirm: 'CONFIRMED', reject: 'REJECTED' } as const;

type SignedOptions = OutputOptions & JudgementOptions;

/** The commands by which a person judges what the program suggests. */
export function addReviewCommands(
  program: Command,
  run: RunCommand,
  surroundings: Surroundings,
): void {
  addReview(program, run, surroundings);
  addJudge(program, run, surroundings);
}

function addReview(program: Command, run: RunCommand, surroundings: Surroundings): void {
  const verdict = new Argument('<verdict>', 'what you find').choices(Object.keys(VERDICTS));
  signed(program.command('review'))
    .description('confirm or reject a contradiction, corroboration or qualification')
    .argument('<id>', 'its id, as "ask contested" and "ask differences" give it')
    .addArgument(verdict)
    .action((relationId: string, word: keyof typeof VERDICTS, options: SignedOptions) =>
      run(options, async (output) =>
        (await import('./review.ts')).runReview(surroundings, output, {
          ...options,
          relationId,
          verdict: VERDICTS[word],
        }),
      ),
    );
}

function addJudge(program: Command, run: RunCommand, surroundings: Surroundings): void {
  const same = new Argument('<judgement>', 'whether they are one').choices(Object.keys(JUDGEMENTS));
  signed(program.command('judge'))
    .description('keep whether two people, organizations or outlets are one; merges nothing')
    .addArgument(same)
    .argument('<ids...>', 'the ids of the two')
    .action((word: keyof typeof JUDGEMENTS, ids: readonly string[], options: SignedOptions) =>
      run(options, async (output) =>
        (await import('./judge.ts')).runJudge(surroundings, output, {
          ...options,
          ids,
          judgement: JUDGEMENTS[word],
        }),
      ),
    );
}

function signed(command: Command): Command {
  return withOutput(command)
    .option(
      '--by <name>',
      'who judges, else REVIEWER; a later judgement by a name replaces its earlier',
    )
    .option('--note <words>', 'why');
}
