import { type JudgedPair } from '../domain/judge.ts';
import { wordPieces } from './word-pieces.ts';

/** A pair as the model reads it. */
export interface EncodedPair {
  /** Pieces of words: `[CLS] premise [SEP] hypothesis [SEP]`. */
  readonly ids: readonly number[];
  /** 0 for the premise's pieces, 1 for the hypothesis's. */
  readonly segments: readonly number[];
}

/** `[CLS]` and twice `[SEP]`. */
const MARKS = 3;
/** No word has so many characters a piece that a text cut here loses a piece that counts. */
const CHARACTERS_OF_A_PIECE = 100;

/**
 * How to turn pairs into a model's input.
 * @param longest pieces that a pair may have; the longer text is cut from its end
 */
export function encodePairs(
  vocabulary: ReadonlyMap<string, number>,
  longest: number,
): (pair: JudgedPair) => EncodedPair {
  const piecesOf = wordPieces(vocabulary);
  const start = vocabulary.get('[CLS]') ?? 0;
  const end = vocabulary.get('[SEP]') ?? 0;
  const idsOf = (text: string): readonly number[] =>
    piecesOf(text.slice(0, longest * CHARACTERS_OF_A_PIECE));
  return ({ premise, hypothesis }) => {
    const [one, other] = cut(idsOf(premise), idsOf(hypothesis), longest - MARKS);
    return {
      ids: [start, ...one, end, ...other, end],
      segments: [...new Array<number>(one.length + 2).fill(0), ...other.map(() => 1), 1],
    };
  };
}

/** Takes from the longer text, and from both where both are too long, until they fit; the longer keeps the odd piece. */
function cut(
  one: readonly number[],
  other: readonly number[],
  room: number,
): readonly [readonly number[], readonly number[]] {
  const half = other.length < one.length ? Math.floor(room / 2) : Math.ceil(room / 2);
  const ofOther = Math.min(other.length, Math.max(half, room - one.length));
  return [one.slice(0, room - ofOther), other.slice(0, ofOther)];
}
