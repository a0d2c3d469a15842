import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Two texts and how the second bears on the first. */
export interface LabelledPair {
  readonly set: string;
  /** Pairs of one group stand on one side of every split: they share a text or a claim. */
  readonly group: string;
  readonly said: string;
  readonly told: string;
  readonly label: string;
}

/** The sets of a folder of evaluation data that teach a choice. */
export interface PairSet {
  readonly name: string;
  readonly said: string;
  readonly told: string;
  readonly group: string;
  /** Of a set whose texts lie in a file of their own: the field that names one, and the label that is no matter of sides. */
  readonly bodies?: { readonly file: string; readonly without: string };
}

export const RELATION_SETS: readonly PairSet[] = [
  'nli_rte3_3way',
  'nli_equate_newsnli',
  'nli_equate_redditnli',
  'nli_equate_rte_quant',
  'nli_fever_symmetric',
  'nli_breaking',
].map((name) => ({ name, said: 'hypothesis', told: 'premise', group: 'premise' }));

export const STANCE_SETS: readonly PairSet[] = [
  { name: 'stance_emergent', said: 'claim', told: 'headline', group: 'claim' },
];

/** An article's body against another's headline; whether they have to do with each other at all is told without a fit. */
export const SIDE_SETS: readonly PairSet[] = [
  {
    name: 'stance_fnc1',
    said: 'headline',
    told: 'body_id',
    group: 'body_id',
    bodies: { file: 'stance_fnc1_bodies', without: 'unrelated' },
  },
];

/** The pairs of one set in the `dev` folder, in their order; none where the set is not there. */
export async function readPairs(folder: string, set: PairSet): Promise<readonly LabelledPair[]> {
  const rows = await readRows(join(folder, `${set.name}.jsonl`));
  const bodies = await readTexts(folder, set);
  return rows
    .filter(({ label }) => label !== set.bodies?.without)
    .map((row) => {
      const told = row[set.told] ?? '';
      return {
        set: set.name,
        group: `${set.name} ${row[set.group] ?? ''}`,
        said: row[set.said] ?? '',
        told: bodies.get(told) ?? told,
        label: row['label'] ?? '',
      };
    });
}

async function readTexts(folder: string, set: PairSet): Promise<ReadonlyMap<string, string>> {
  if (set.bodies === undefined) return new Map();
  const rows = await readRows(join(folder, `${set.bodies.file}.jsonl`));
  return new Map(rows.map((row) => [String(row[set.told]), row['body'] ?? '']));
}

async function readRows(file: string): Promise<readonly Readonly<Record<string, string>>[]> {
  const isThere = await access(file).then(
    () => true,
    () => false,
  );
  if (!isThere) return [];
  const rows: Record<string, string>[] = [];
  for await (const line of createInterface({ input: createReadStream(file) })) {
    if (line.trim() !== '') rows.push(inWords(JSON.parse(line) as Record<string, unknown>));
  }
  return rows;
}

/** Numbers that name a text are written as words, too. */
function inWords(row: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, String(value)]));
}
