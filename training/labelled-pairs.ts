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

/** The pairs of one set in the `dev` folder, in their order; none where the set is not there. */
export async function readPairs(folder: string, set: PairSet): Promise<readonly LabelledPair[]> {
  const rows = await readRows(join(folder, `${set.name}.jsonl`));
  return rows.map((row) => ({
    set: set.name,
    group: `${set.name} ${row[set.group] ?? ''}`,
    said: row[set.said] ?? '',
    told: row[set.told] ?? '',
    label: row['label'] ?? '',
  }));
}

async function readRows(file: string): Promise<readonly Readonly<Record<string, string>>[]> {
  const isThere = await access(file).then(
    () => true,
    () => false,
  );
  if (!isThere) return [];
  const rows: Record<string, string>[] = [];
  for await (const line of createInterface({ input: createReadStream(file) })) {
    if (line.trim() !== '') rows.push(JSON.parse(line) as Record<string, string>);
  }
  return rows;
}
