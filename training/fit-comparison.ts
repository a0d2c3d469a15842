/**
 * Fits the weights of the comparison of two passages on labelled pairs and writes
 * knowledge/comparison-weights.json: `npm run fit-comparison -- EVALUATION_FOLDER [relation|stance|side]…`.
 * Neutral pairs are made of the articles in EVALUATION_FOLDER/train, where they are there.
 * Prints what each set gives when its pairs are left out of the fit in turn (five parts, by shared text); for the
 * relation also what each kind of evidence gives without the others, and how reliable likelihoods are.
 * With COUNTERCLAIM_ANNOTATIONS set, texts are parsed once.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { argv, cwd, env, exit, stderr, stdin, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';

import { configuredJudge } from '../src/commands/configured-judge.ts';
import { createOutput } from '../src/commands/output.ts';
import { openReader } from '../src/commands/open-reader.ts';
import { type Surroundings } from '../src/commands/surroundings.ts';
import { readConfig } from '../src/config.ts';
import { type Passage } from '../src/domain/passage.ts';
import { judgeBothWays } from '../src/evaluate/comparison/judge-both-ways.ts';
import { loadKnowledge } from '../src/fetch/load-knowledge.ts';
import { readPassages } from '../src/ingest/read-passages.ts';
import { judgedEvidence, scoresAsEvidence } from '../src/relate/words/evidence/judged.ts';
import { joinPassages } from '../src/relate/words/join-passages.ts';
import { leadOf } from '../src/relate/words/side-of-body.ts';
import { evidenceOf } from '../src/relate/words/weigh-evidence.ts';
import { crossValidate } from './cross-validate.ts';
import { fitChoice } from './fit-choice.ts';
import {
  type LabelledPair,
  type PairSet,
  readPairs,
  RELATION_SETS,
  SIDE_SETS,
  STANCE_SETS,
} from './labelled-pairs.ts';
import { type LearntPair, withEvidence } from './learnt-pair.ts';
import { NEUTRAL_NEWS, readNeutralPairs } from './neutral-pairs.ts';
import { figuresBySet, reliabilityTable } from './report-fit.ts';

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

/** Before the names of the judge's scores where it is asked whatever the texts are; for comparison only. */
const ALONE = 'alone:';
/** Evidence of the relation by where it comes from. */
const KINDS: Readonly<Record<string, (name: string) => boolean>> = {
  'verdicts on claims alone': (name) => name.startsWith('claims'),
  'judge alone': (name) => name.startsWith(ALONE),
  'words and claims': (name) => !/^(?:judge|alone)/u.test(name),
  all: (name) => !name.startsWith(ALONE),
};

const [folder, ...named] = argv.slice(2);
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
const judge = configuredJudge(config);
const passages = new Map<string, Promise<readonly Passage[]>>();

try {
  const fitted = JSON.parse(await readFile(FILE, 'utf8')) as Record<string, unknown>;
  if (isWanted('relation')) Object.assign(fitted, await fitRelation());
  if (isWanted('stance')) fitted['stance'] = await fitSides('stance', STANCE_SETS);
  if (isWanted('side')) fitted['side'] = await fitSides('side', SIDE_SETS);
  await writeFile(FILE, `${JSON.stringify(fitted, null, 2)}\n`);
} finally {
  await Promise.all([engine.close(), judge?.close()]);
}

function isWanted(name: string): boolean {
  return named.length === 0 || named.includes(name);
}

/**
 * Two fits: one for where the judge is off, one for where it is asked, if it is now. Sentences that leave each other
 * open teach the second only: without the judge they cost the labelled sets more than they bring.
 */
async function fitRelation(): Promise<Readonly<Record<string, unknown>>> {
  const labelled = await learntPairs(RELATION_SETS);
  const pairs = [...labelled, ...(await neutralPairs())];
  const labels = labelsOf(pairs);
  for (const [kind, isOfKind] of Object.entries(KINDS))
    report(`relation, ${kind}`, withEvidence(pairs, isOfKind));
  const unjudged = withEvidence(labelled, (name) => isOf('words and claims', name));
  report('relation, words and claims, labelled sets only', unjudged);
  const judged = withEvidence(pairs, (name) => isOf('all', name));
  return {
    relation: fitChoice(unjudged, labels),
    ...(judge === null ? {} : { judgedRelation: fitChoice(judged, labels) }),
  };
}

function isOf(kind: string, name: string): boolean {
  return KINDS[kind]?.(name) ?? false;
}

function report(name: string, pairs: readonly LearntPair[]): void {
  const answered = crossValidate(pairs, labelsOf(pairs));
  say([name, ...figuresBySet(answered)]);
  say([`${name}: reliability`, ...reliabilityTable(answered)]);
}

async function fitSides(name: string, sets: readonly PairSet[]): Promise<unknown> {
  const pairs = withEvidence(await learntPairs(sets), (one) => STANCE_EVIDENCE.includes(one));
  const labels = labelsOf(pairs);
  say([name, ...figuresBySet(crossValidate(pairs, labels))]);
  return fitChoice(pairs, labels);
}

function labelsOf(pairs: readonly LearntPair[]): readonly string[] {
  return [...new Set(pairs.map(({ label }) => label))].sort();
}

function say(lines: readonly string[]): void {
  stdout.write(`${lines.join('\n  ')}\n`);
}

async function learntPairs(sets: readonly PairSet[]): Promise<readonly LearntPair[]> {
  const learnt: LearntPair[] = [];
  for (const set of sets) {
    const asTold = SIDE_SETS.includes(set) ? leadOf : joinPassages;
    const isJudged = RELATION_SETS.includes(set);
    for (const pair of await readPairs(join(folder ?? '', 'eval', 'dev'), set))
      learnt.push(await learn(pair, { asTold, isJudged }));
    stderr.write(`${set.name}: read\n`);
  }
  return learnt;
}

async function neutralPairs(): Promise<readonly LearntPair[]> {
  const file = join(folder ?? '', 'train', 'quotes_polnear_train.jsonl.gz');
  const learnt: LearntPair[] = [];
  for (const pair of await readNeutralPairs(file))
    learnt.push(await learn(pair, { asTold: joinPassages, isJudged: true }));
  stderr.write(`${NEUTRAL_NEWS}: read\n`);
  return learnt;
}

interface Learning {
  readonly asTold: (sentences: readonly Passage[]) => Passage;
  readonly isJudged: boolean;
}

async function learn(pair: LabelledPair, learning: Learning): Promise<LearntPair> {
  const weight = (WEIGHTS[pair.set] ?? 1) * (LABEL_WEIGHTS[pair.label] ?? 1);
  return { ...pair, weight, evidence: await evidence(pair, learning) };
}

async function evidence(
  pair: LabelledPair,
  { asTold, isJudged }: Learning,
): Promise<Readonly<Record<string, number>>> {
  const said = joinPassages(await sentencesOf(pair.said));
  const told = asTold(await sentencesOf(pair.told));
  const found = evidenceOf(said, told, knowledge.comparison);
  if (judge === null || !isJudged) return found;
  const judged = await judgeBothWays(judge, pair);
  const alone = Object.entries(scoresAsEvidence(judged)).map(([name, value]) => [ALONE + name, value]); // prettier-ignore
  return {
    ...found,
    ...judgedEvidence(judged, { said, told }),
    ...(Object.fromEntries(alone) as Record<string, number>),
  };
}

function sentencesOf(text: string): Promise<readonly Passage[]> {
  const known = passages.get(text);
  if (known !== undefined) return known;
  const sentences = readPassages(text, engine.annotator, knowledge);
  passages.set(text, sentences);
  return sentences;
}
