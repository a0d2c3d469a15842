import { type Act, type Aspect, type AspectValue } from '../../domain/knowledge-circumstances.ts';
import { lemmaOf, phraseOf } from '../phrase.ts';
import { type Clause, type ReadingContext } from '../reading-context.ts';
import { subjectEntities } from '../claim-entities.ts';
import { aspectKeys } from './aspect-keys.ts';
import { mattersOf, subjectMatters } from './matters.ts';
import { isPast } from './spine.ts';
import { tellingWords, type TellingVerb, type TellingWords } from './telling-words.ts';
import { tokensAt } from './words.ts';

/** A value that a clause tells, and the word whose event it is told of. */
interface Told {
  readonly value: string;
  readonly carrier: number;
  readonly isLoose: boolean;
}

/**
 * Topic keys of how something happens, in which part somebody takes part, and how near it is:
 * `aspect:ROLE/INTENT|ATTACK`, `value:ROLE/INTENT|DELIBERATE`, and `loose:ROLE/COMBAT` where the words may mean less.
 * "Some", "mostly" and two values of one aspect say nothing of the whole.
 */
export function aspectTopics(clause: Clause, context: ReadingContext): readonly string[] {
  if (leavesRoom(clause, context)) return [];
  const { aspects, roleNouns } = context.topics.circumstances;
  const words = tellingWords(clause);
  return aspects.flatMap((aspect) => {
    const told = aspect.values.flatMap((value) => toldBy(value, words, { clause, roleNouns }));
    return keysOf(aspect, told, { clause, context });
  });
}

function keysOf(
  aspect: Aspect,
  told: readonly Told[],
  { clause, context }: { readonly clause: Clause; readonly context: ReadingContext },
): readonly string[] {
  if (aspect.tense === 'COMING' && isPast(clause)) return [];
  const values = [...new Set(told.map(({ value }) => value))];
  const [value] = values;
  if (value === undefined || values.length > 1) return [];
  const found = new Set(
    told.flatMap(({ carrier }) =>
      aspect.of === null
        ? mattersOf(clause, carrier, context)
        : peopleOf(clause, aspect.of, context),
    ),
  );
  const { events } = aspect;
  const anchors = [...found].filter((anchor) => events?.includes(anchor) ?? true);
  if (anchors.length === 0) return [];
  return aspectKeys({
    name: `${aspect.kind}/${aspect.id}`,
    of: anchors,
    value,
    polarity: clause.statement.polarity,
    isItself:
      aspect.of === null &&
      subjectMatters(clause, context).some((matter) => anchors.includes(matter)),
    isLoose: told.every(({ isLoose }) => isLoose),
  });
}

function leavesRoom(clause: Clause, { topics }: ReadingContext): boolean {
  const { statement, sentence } = clause;
  const subject = statement.subjects.flatMap((head) => phraseOf(sentence, head));
  const { parts } = topics.circumstances;
  return tokensAt(sentence, [...statement.tokens, ...subject]).some((token) =>
    parts.includes(lemmaOf(token)),
  );
}

/** The people whose part it is, by whose they are: a class of people, not its one word ("troops", "personnel"). */
function peopleOf(clause: Clause, people: string, context: ReadingContext): readonly string[] {
  const { statement, sentence } = clause;
  const words = context.topics.units.find(({ id }) => id === people)?.words ?? [];
  const isOne = tokensAt(sentence, statement.subjects).some((token) =>
    words.includes(lemmaOf(token)),
  );
  return isOne ? subjectEntities(clause, context).map((id) => `${id} ${people}`) : [];
}

function toldBy(
  value: AspectValue,
  { verbs, nouns, spaced }: TellingWords,
  { clause, roleNouns }: { readonly clause: Clause; readonly roleNouns: readonly string[] },
): readonly Told[] {
  const isNegative = clause.statement.polarity === 'NEGATIVE';
  const carriers = [
    ...verbs.filter((verb) => tellsBeside(value, verb, isNegative)),
    ...nouns.filter(({ modifiers }) => shareWord(modifiers, value.adjectives)),
    ...(value.phrases.some((phrase) => spaced.includes(` ${phrase} `)) ? verbs.slice(-1) : []),
    ...nouns.filter(
      ({ lemma, modifiers }) => roleNouns.includes(lemma) && shareWord(modifiers, value.roles),
    ),
  ].map(({ index }) => ({ value: value.id, carrier: index, isLoose: false }));
  return [...carriers, ...verbs.flatMap((verb) => toldByAct(value, verb))];
}

/** By the verb or predicate itself, by an adverb beside it, or by the verb that governs it ("forced to resign"). */
function tellsBeside(value: AspectValue, verb: TellingVerb, isNegative: boolean): boolean {
  return (
    shareWord(verb.adverbs, value.adverbs) ||
    (isNegative && shareWord(verb.adverbs, value.negated)) ||
    tellsItself(value, verb) ||
    (verb.governor !== null && value.governors.includes(verb.governor))
  );
}

function tellsItself(value: AspectValue, { token, isPredicate }: TellingVerb): boolean {
  const lemma = lemmaOf(token);
  if (token?.pos.startsWith('VB') === true) return value.verbs.includes(lemma);
  if (token?.pos.startsWith('JJ') === true) return value.adjectives.includes(lemma);
  return isPredicate && token?.pos.startsWith('NN') === true && value.nouns.includes(lemma);
}

function toldByAct(
  value: AspectValue,
  { index, token, complements }: TellingVerb,
): readonly Told[] {
  const lemma = lemmaOf(token);
  const tells = (act: Act): boolean =>
    act.verbs.includes(lemma) && shareWord(act.nouns, complements);
  const isFirm = value.acts.some(tells);
  if (!isFirm && !value.looseActs.some(tells)) return [];
  return [{ value: value.id, carrier: index, isLoose: !isFirm }];
}

function shareWord(words: readonly string[], others: readonly string[]): boolean {
  return words.some((word) => others.includes(word));
}
