import { type Command } from 'commander';

import { type FiltersGiven, PART_FILTERS } from '../export/part-wanted.ts';
import { withOutput } from './command-options.ts';
import { type RunCommand } from './run-command.ts';
import { type OutputOptions, type Surroundings } from './surroundings.ts';

const FORMATS =
  'cytoscape, graphology, node-link, gexf, graphml, dot, jsonld, nquads, followthemoney, markdown, or csv-, neo4j- or parquet- with nodes or edges';

type FilterSwitches = Readonly<Partial<Record<(typeof PART_FILTERS)[number], string>>>;
type ExportSwitches = OutputOptions &
  FilterSwitches & { readonly format?: string; readonly out?: string };

/** The command that writes the graph, or a part of it, for other programs. */
export function addExport(program: Command, run: RunCommand, surroundings: Surroundings): void {
  withOutput(program.command('export'))
    .description(
      'write the graph, or a part of it: as canonical JSON Lines, or for another program',
    )
    .argument('[file]', 'where to; standard output when left out')
    .option('--format <name>', FORMATS)
    .option('--out <file>', 'where to, as the argument')
    .option('--story <id>', 'only what is told in the articles of a story')
    .option('--article <id>', 'only what is told in an article, by its id or key')
    .option('--around <ids>', 'only what stands around nodes, by their ids with commas between')
    .option('--hops <number>', 'how many steps from them, from 0 to 3; 1 when left out')
    .option('--first <number>', 'how many nodes at most, from 1 to 500; 100 when left out')
    .option('--node-types <names>', 'only nodes of these types, as Claim,Article, and their edges')
    .option('--edge-types <names>', 'only edges of these types, as CONTRADICTS,CITES')
    .action((file: string | undefined, options: ExportSwitches) =>
      run(options, async (output) =>
        (await import('./export.ts')).runExport(surroundings, output, {
          file: file ?? options.out ?? null,
          format: options.format ?? null,
          filters: filtersOf(options),
        }),
      ),
    );
}

function filtersOf(options: FilterSwitches): FiltersGiven {
  const given = PART_FILTERS.map((name) => [name, options[name]] as const);
  return new Map(given.flatMap(([name, value]) => (value === undefined ? [] : [[name, [value]]])));
}
