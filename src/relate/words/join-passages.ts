import { type Passage } from '../../domain/passage.ts';
import { type Wording } from '../../domain/wording.ts';

/** Passages of one text as one: their words in a row, each hanging where it hung. */
export function joinPassages(passages: readonly Passage[]): Passage {
  const words = passages.reduce<Wording>(
    (before, passage) => [
      ...before,
      ...passage.words.map((word) => ({
        ...word,
        head: word.head < 0 ? word.head : word.head + before.length,
      })),
    ],
    [],
  );
  return {
    words,
    claims: passages.flatMap(({ claims }) => claims),
    modalities: [...new Set(passages.flatMap(({ modalities }) => modalities))],
    isAttributed: passages.some(({ isAttributed }) => isAttributed),
  };
}
