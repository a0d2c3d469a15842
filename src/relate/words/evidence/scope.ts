import { type Modality } from '../../../domain/claim.ts';
import { type ComparisonCues } from '../../../domain/knowledge-comparison.ts';
import { type Word, type Wording } from '../../../domain/wording.ts';
import { type PassagePair } from '../pair.ts';

const MODALITIES: readonly Modality[] = [
  'REPORTED',
  'ALLEGED',
  'POSSIBLE',
  'PROBABLE',
  'CONDITIONAL',
  'PLANNED',
  'PREDICTED',
  'DENIED',
  'UNCONFIRMED',
];

/** What stands over what is told: negations that the other side lacks, words that refute, hedge, attribute or confirm. */
export function scope(pair: PassagePair, cues: ComparisonCues): Readonly<Record<string, number>> {
  const { said, told } = pair;
  const [negated, negatedThere] = [said.words.some(isNegated), told.words.some(isNegated)];
  const added = (words: ReadonlySet<string>): number => Number(addedWords(pair, words).length > 0);
  const missed = (words: ReadonlySet<string>): number =>
    Number(said.words.some((word) => isListed(word, words) && !holdsLemma(told.words, word)));
  return {
    turned: shareOf(
      pair,
      (word, other) => isDenied(said.words, word, cues) !== isDenied(told.words, other, cues),
    ),
    negatorOver: shareUnder(pair, addedWords(pair, cues.negating)),
    askedOver: shareOf(pair, (_, other) => told.words[other]?.isAsked === true),
    refutedOver: shareUnder(pair, addedWords(pair, cues.refuting)),
    hedgedOver: shareUnder(pair, addedWords(pair, cues.hedging)),
    toldOver: shareUnder(pair, addedWords(pair, cues.telling)),
    confirmedOver: shareUnder(pair, addedWords(pair, cues.confirming)),
    negator: added(cues.negating),
    refuted: added(cues.refuting),
    hedged: added(cues.hedging),
    told: added(cues.telling),
    refutesSaid: missed(cues.refuting),
    hedgesSaid: missed(cues.hedging),
    negatedSaid: Number(negated),
    negatedTold: Number(negatedThere),
    negatedOneSide: Number(negated !== negatedThere),
    question: Number(told.words.some(({ isAsked }) => isAsked)),
    attributed: Number(told.isAttributed),
    ...Object.fromEntries(
      MODALITIES.map((modality) => [modality, Number(told.modalities.includes(modality))]),
    ),
  };
}

function isNegated(word: Word): boolean {
  return word.isNegated;
}

/** Indices of words of what is told that stand in a list and not in what is said. */
export function addedWords(
  { said, told }: PassagePair,
  list: ReadonlySet<string>,
): readonly number[] {
  return told.words.flatMap((word, at) =>
    isListed(word, list) && !holdsLemma(said.words, word) ? [at] : [],
  );
}

function isListed({ lemma, kind, type }: Word, list: ReadonlySet<string>): boolean {
  // The "Islamic State" states nothing.
  const isNamed = kind === 'NAME' && type !== '';
  return !isNamed && (list.has(lemma) || list.has(`${lemma}/${kind}`));
}

function holdsLemma(words: Wording, { lemma }: Word): boolean {
  return words.some((word) => word.lemma === lemma);
}

/** The share, by weight, of the told words of which something holds. */
function shareOf(
  { said, met, weight }: PassagePair,
  test: (word: number, other: number) => boolean,
): number {
  const weights = [...met].map(([at, other]) => {
    const word = said.words[at];
    return { weight: word === undefined ? 0 : weight(word), holds: test(at, other) };
  });
  const all = weights.reduce((sum, each) => sum + each.weight, 0);
  const held = weights.reduce((sum, each) => sum + (each.holds ? each.weight : 0), 0);
  return all === 0 ? 0 : held / all;
}

/** The share of told words that stand under one of these words, or under a word that one of these hangs on. */
function shareUnder(pair: PassagePair, cues: readonly number[]): number {
  if (cues.length === 0) return 0;
  const { words } = pair.told;
  const governing = new Set(cues.flatMap((cue) => [cue, words[cue]?.head ?? -1]));
  return shareOf(pair, (_, other) => pathUp(words, other).some((at) => governing.has(at)));
}

/** Whether an odd number of negations stands over a word; that of "had no idea" does not reach what it has no idea of. */
function isDenied(words: Wording, word: number, { presupposing }: ComparisonCues): boolean {
  const over = pathUp(words, word).filter((at) => {
    const above = words[at];
    return above?.isNegated === true && (at === word || !presupposing.has(above.lemma));
  });
  return over.length % 2 === 1;
}

/** A word and the words above it. */
function pathUp(words: Wording, word: number): readonly number[] {
  const path: number[] = [];
  for (let at = word; at >= 0 && path.length <= words.length; at = words[at]?.head ?? -1)
    path.push(at);
  return path;
}
