import { type Worded, type WordKind } from '../../../domain/wording.ts';
import { type AlignedWord } from '../align-words.ts';
import { type PassagePair } from '../pair.ts';

/** How much of a word is told by what it meets. */
const TOLD: Readonly<Record<string, number>> = { SAME: 1, NEAR: 1, NARROWER: 0.9, BROADER: 0.5 };
const KINDS: readonly WordKind[] = ['NOUN', 'VERB', 'NAME', 'NUMBER', 'ADJECTIVE'];
/** More missing words than these change nothing any more. */
const MOST_MISSING = 4;
const MOST_MISSING_OF_A_KIND = 2;

/** How much of what is said is told, by weight; what is missing, by kind; how far both hang together alike. */
export function coverage(pair: PassagePair): Readonly<Record<string, number>> {
  const { said, told } = pair;
  const covered = shareTold(pair);
  const lengthTold = Math.log(1 + told.words.length);
  return {
    covered,
    coveredSquared: covered * covered,
    coveredWhole: Number(covered > 0.95),
    coveredInLength: covered * lengthTold,
    missing: Math.min(MOST_MISSING, missingOf(pair, KINDS.concat('ADVERB'))),
    ...Object.fromEntries(
      KINDS.map((kind) => [
        `missing${kind}`,
        Math.min(MOST_MISSING_OF_A_KIND, missingOf(pair, [kind])),
      ]),
    ),
    arcsKept: arcsKept(pair),
    mainWordTold: Number(said.words.some(({ head }, word) => head === -1 && pair.met.has(word))),
    lengthSaid: Math.log(1 + said.words.length),
    lengthTold,
    lengthRatio: Math.min(2, said.words.length / (1 + told.words.length)),
  };
}

/** The share of what is said that is told, by weight: 0 to 1. */
export function shareTold(pair: PassagePair<Worded>): number {
  const [told, all] = [toldOf(pair, pair.aligned), weightOf(pair, pair.aligned)];
  return all === 0 ? 0 : told / all;
}

function missingOf(pair: PassagePair, kinds: readonly WordKind[]): number {
  const own = pair.aligned.filter(({ word }) => {
    const kind = pair.said.words[word]?.kind;
    return kind !== undefined && kinds.includes(kind);
  });
  return weightOf(pair, own) - toldOf(pair, own);
}

function weightOf({ said, weight }: PassagePair<Worded>, words: readonly AlignedWord[]): number {
  return words.reduce((sum, { word }) => sum + weightAt(said.words[word], weight), 0);
}

function toldOf({ said, weight }: PassagePair<Worded>, words: readonly AlignedWord[]): number {
  return words.reduce(
    (sum, { word, match }) => sum + (TOLD[match ?? ''] ?? 0) * weightAt(said.words[word], weight),
    0,
  );
}

function weightAt(
  word: PassagePair['said']['words'][number] | undefined,
  weight: PassagePair['weight'],
): number {
  return word === undefined ? 0 : weight(word);
}

/** Of the told words that hang on another: the share that hangs on its counterpart; half where none hangs. */
function arcsKept({ said, told, met }: PassagePair): number {
  const hanging = [...met].filter(([word]) => (said.words[word]?.head ?? -1) >= 0);
  const kept = hanging.filter(
    ([word, other]) => met.get(said.words[word]?.head ?? -1) === told.words[other]?.head,
  );
  return hanging.length === 0 ? 0.5 : kept.length / hanging.length;
}
