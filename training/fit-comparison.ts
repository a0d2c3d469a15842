/**
 * Fits the weights of the comparison of two passages on labelled pairs and writes
 * knowledge/comparison-weights.json: `npm run fit-comparison -- EVALUATION_FOLDER`.
 * Prints what each set gives when its pairs are left out of the fit in turn (five parts, by shared text).
 * With COUNTERCLAIM_ANNOTATIONS set, texts are parsed once.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { argv, cwd, env, exit, stderr, stdin, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';

import { createOutput } from '../src/commands/output.ts';
import { openReader } from '../src/commands/open-reader.ts';
import { type Surroundings } from '../src/commands/surroundings.ts';
import { readConfig } from '../src/config.ts';
import { type FittedChoice } from '../src/domain/knowledge-comparison.ts';
import { type Passage } from '../src/domain/passage.ts';
import { loadKnowledge } from '../src/fetch/load-knowledge.ts';
import { readPassages } from '../src/ingest/read-passages.ts';
import { sha256 } from '../src/lib/stable-id.ts';
import { joinPassages } from '../src/relate/words/join-passages.ts';
import { leadOf } from '../src/relate/words/side-of-body.ts';
import { evidenceOf, weighEvidence } from '../src/relate/words/weigh-evidence.ts';
import { type Example, fitChoice } from './fit-choice.ts';
import {
  type LabelledPair,
  type PairSet,
  readPairs,
  RELATION_SETS,
  SIDE_SETS,
  STANCE_SETS,
} from './labelled-pairs.ts';

interface LearntPair extends Example {
  readonly set: string;
  readonly group: string;
}

const PARTS = 5;
/** Small sets of news weigh as much as large ones of other texts. */
const WEIGHTS: Readonly<Record<string, number>> = {
  nli_rte3_3way: 1.5,
  nli_equate_newsnli: 1.5,
  nli_equate_redditnli: 3,
  nli_equate_rte_quant: 3,
  nli_fever_symmetric: 1.5,
  nli_breaking: 0.4,
};
/** Few articles disagree; what they teach counts more. */
const LABEL_WEIGHTS: Readonly<Record<string, number>> = { agree: 1.3, disagree: 3 };
/** A side is told by little evidence: few pairs teach it, and more would be learnt by heart. */
const STANCE_EVIDENCE: readonly string[] = [
  'ALLEGED', 'DENIED', 'POSSIBLE', 'REPORTED', 'UNCONFIRMED', 'answersNo', 'askedOver', 'attributed', 'claimsContradict',
  'claimsCorroborate', 'confirmedOver', 'covered', 'denies', 'deniesPlainly', 'doubtsOnly', 'hedged', 'hedgedOver',
  'hedgesSaid', 'negatedOneSide', 'negatedSaid', 'negatedTold', 'negator', 'negatorOver', 'opposite', 'plain',
  'question', 'refuted', 'refutedOver', 'refutesSaid', 'told', 'toldOver', 'turned',
]; // prettier-ignore
const FILE = fileURLToPath(new URL('../knowledge/comparison-weights.json', import.meta.url));

const [folder] = argv.slice(2);
if (folder === undefined) {
  stderr.write('wanted: npm run fit-comparison -- EVALUATION_FOLDER; no folder was given\n');
  exit(2);
}
const surroundings: Surroundings = {
  environment: env,
  folder: cwd(),
  stdin,
  stdout,
  stderr,
  isTerminal: false,
  signal: new AbortController().signal,
};
const output = createOutput(surroundings);
const config = readConfig(env);
const knowledge = await loadKnowledge(config.knowledgeFolder);
const engine = openReader({ surroundings, config, output });
const passages = new Map<string, Promise<readonly Passage[]>>();

try {
  const fitted = JSON.parse(await readFile(FILE, 'utf8')) as Record<string, unknown>;
  for (const [name, sets] of [
    ['relation', RELATION_SETS],
    ['stance', STANCE_SETS],
    ['side', SIDE_SETS],
  ] as const) {
    const pairs = await learntPairs(sets);
    const labels = [...new Set(pairs.map(({ label }) => label))].sort();
    report(name, pairs, labels);
    fitted[name] = fitChoice(pairs, labels);
  }
  await writeFile(FILE, `${JSON.stringify(fitted, null, 2)}\n`);
} finally {
  await engine.close();
}

async function learntPairs(sets: readonly PairSet[]): Promise<readonly LearntPair[]> {
  const learnt: LearntPair[] = [];
  for (const set of sets) {
    for (const pair of await readPairs(join(folder ?? '', 'eval', 'dev'), set)) {
      learnt.push({
        ...pair,
        weight: (WEIGHTS[set.name] ?? 1) * (LABEL_WEIGHTS[pair.label] ?? 1),
        evidence: chosen(set, await evidence(set, pair)),
      });
    }
    stderr.write(`${set.name}: read\n`);
  }
  return learnt;
}

function chosen(
  set: PairSet,
  found: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  if (RELATION_SETS.includes(set)) return found;
  return Object.fromEntries(
    Object.entries(found).filter(([name]) => STANCE_EVIDENCE.includes(name)),
  );
}

async function evidence(
  set: PairSet,
  { said, told }: LabelledPair,
): Promise<Readonly<Record<string, number>>> {
  const asOne = SIDE_SETS.includes(set) ? leadOf : joinPassages;
  return evidenceOf(
    joinPassages(await sentencesOf(said)),
    asOne(await sentencesOf(told)),
    knowledge.comparison,
  );
}

function sentencesOf(text: string): Promise<readonly Passage[]> {
  const known = passages.get(text);
  if (known !== undefined) return known;
  const sentences = readPassages(text, engine.annotator, knowledge);
  passages.set(text, sentences);
  return sentences;
}

function report(name: string, pairs: readonly LearntPair[], labels: readonly string[]): void {
  const answers = new Map<LearntPair, string>();
  for (let part = 0; part < PARTS; part += 1) {
    const fit = fitChoice(
      pairs.filter((pair) => partOf(pair) !== part),
      labels,
    );
    for (const pair of pairs.filter((one) => partOf(one) === part))
      answers.set(pair, answer(pair, fit));
  }
  for (const set of [...new Set(pairs.map((pair) => pair.set))]) {
    const own = pairs.filter((pair) => pair.set === set);
    const right = own.filter((pair) => answers.get(pair) === pair.label).length;
    const figures = labels.map((label) => `${label} ${f1(own, answers, label).toFixed(3)}`);
    stdout.write(
      `${name} ${set}: accuracy ${(right / own.length).toFixed(3)}, F1 ${figures.join(', ')}\n`,
    );
  }
}

function answer({ evidence: found }: LearntPair, fit: FittedChoice): string {
  return weighEvidence(found, fit)[0]?.label ?? '';
}

function partOf({ group }: LearntPair): number {
  return Number.parseInt(sha256(group).slice(0, 8), 16) % PARTS;
}

function f1(
  own: readonly LearntPair[],
  answers: ReadonlyMap<LearntPair, string>,
  label: string,
): number {
  const given = own.filter((pair) => answers.get(pair) === label).length;
  const wanted = own.filter((pair) => pair.label === label).length;
  const right = own.filter((pair) => pair.label === label && answers.get(pair) === label).length;
  return given + wanted === 0 ? 0 : (2 * right) / (given + wanted);
}
