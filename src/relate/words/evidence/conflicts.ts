import { type Word } from '../../../domain/wording.ts';
import { type AlignedWord, bareRelation, tells } from '../align-words.ts';
import { type PassagePair } from '../pair.ts';

/** From here on two words stand at one place of their clauses. */
const AT_ONE_PLACE = 0.4;

/** Words of what is said in whose place something else is told: opposites, other numbers, names, countries, kinds; subject and object changed. */
export function conflicts(pair: PassagePair): Readonly<Record<string, number>> {
  const rivals = pair.aligned.filter((aligned) => isRival(aligned, pair));
  const anywhere = (test: (word: Word, aligned: AlignedWord) => boolean): number =>
    Number(rivals.some((aligned) => holds(aligned, pair, test)));
  const inPlace = (test: (word: Word, aligned: AlignedWord) => boolean): number =>
    Number(rivals.some((aligned) => aligned.place >= AT_ONE_PLACE && holds(aligned, pair, test)));
  const evidence = Object.entries(TESTS).flatMap(([name, test]) => [
    [name, anywhere(test)],
    [`${name}InPlace`, inPlace(test)],
  ]);
  const onlyOne = differsInOneWord(pair);
  return {
    ...(Object.fromEntries(evidence) as Record<string, number>),
    oneWordMissing: Number(onlyOne),
    oneWordReplaced: Number(onlyOne && rivals.length > 0),
    placeTaken: Number(takenPlaces(pair, () => true)),
    placeTakenByLike: Number(takenPlaces(pair, (word, rival) => word.kind === rival.kind)),
    rolesChanged: Number(rolesChanged(pair)),
  };
}

const TESTS: Readonly<Record<string, (word: Word, aligned: AlignedWord) => boolean>> = {
  opposite: (_, { match }) => match === 'OPPOSITE',
  otherNumber: ({ kind }, { match }) => match === 'OTHER' && kind === 'NUMBER',
  otherCountry: ({ type }, { match }) => match === 'OTHER' && type === 'COUNTRY',
  otherName: ({ kind, type }, { match }) =>
    match === 'OTHER' && kind === 'NAME' && type !== 'COUNTRY',
  otherKind: ({ kind }, { match }) => match === 'OTHER' && kind !== 'NAME' && kind !== 'NUMBER',
};

function holds(
  aligned: AlignedWord,
  { said }: PassagePair,
  test: (word: Word, aligned: AlignedWord) => boolean,
): boolean {
  const word = said.words[aligned.word];
  return word !== undefined && test(word, aligned);
}

/** What meets another word of what is said already takes no place. */
function isRival({ other, match }: AlignedWord, { met }: PassagePair): boolean {
  if (match === 'OPPOSITE') return true;
  return match === 'OTHER' && ![...met.values()].includes(other);
}

function differsInOneWord({ said, told, aligned }: PassagePair): boolean {
  const missing = aligned.filter(({ match }) => !tells(match));
  const [length, lengthThere] = [said, told].map(
    ({ words }) => words.filter(({ kind }) => kind !== 'MARK').length,
  );
  return (
    missing.length === 1 && (length ?? 0) >= 3 && Math.abs((length ?? 0) - (lengthThere ?? 0)) <= 1
  );
}

/** Whether something else hangs there, in the same way, on the word that a missing word hangs on. */
function takenPlaces(
  { said, told, met }: PassagePair,
  test: (word: Word, rival: Word) => boolean,
): boolean {
  const used = new Set(met.values());
  return said.words.some((word, at) => {
    const place = met.has(at) || word.kind === 'MARK' ? undefined : met.get(word.head);
    if (place === undefined) return false;
    return told.words.some(
      (rival, other) =>
        rival.head === place &&
        !used.has(other) &&
        bareRelation(rival.relation) === bareRelation(word.relation) &&
        test(word, rival),
    );
  });
}

/** "A beat B" against "B beat A". */
function rolesChanged({ said, told, met }: PassagePair): boolean {
  return [...met].some(([at, other]) => {
    const [word, there] = [said.words[at], told.words[other]];
    if (word === undefined || there === undefined || word.head < 0) return false;
    const isObject = /^ob[jl]/u.test(there.relation);
    return word.relation.startsWith('nsubj') && isObject && met.get(word.head) === there.head;
  });
}
