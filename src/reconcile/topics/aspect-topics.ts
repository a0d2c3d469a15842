import { type Token } from '../../domain/annotation.ts';
import { type Act, type Aspect, type AspectValue } from '../../domain/knowledge-circumstances.ts';
import { childrenOf, governorOf, lemmaOf, phraseOf, relationOf } from '../phrase.ts';
import { type Clause, type ReadingContext } from '../reading-context.ts';
import { subjectEntities } from '../claim-entities.ts';
import { mattersOf, subjectMatters } from './matters.ts';
import { complementsOf, isPast, modifiersOf, objectsOf, spineOf } from './spine.ts';
import { holdsPhrase, tokensAt } from './words.ts';

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
  return context.topics.circumstances.aspects.flatMap((aspect) => keysOf(aspect, clause, context));
}

function keysOf(aspect: Aspect, clause: Clause, context: ReadingContext): readonly string[] {
  if (aspect.tense === 'COMING' && isPast(clause)) return [];
  const told = aspect.values.flatMap((value) => toldBy(value, clause, context));
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
  const name = `${aspect.kind}/${aspect.id}`;
  const isItself =
    aspect.of === null &&
    subjectMatters(clause, context).some((matter) => anchors.includes(matter));
  const sign = clause.statement.polarity === 'NEGATIVE' ? 'not ' : '';
  return [
    ...anchors.map((anchor) => `aspect:${name}|${anchor}`),
    `value:${name}|${sign}${value}`,
    ...(isItself ? [`itself:${name}`] : []),
    ...(told.every(({ isLoose }) => isLoose) ? [`loose:${name}`] : []),
  ];
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

function toldBy(value: AspectValue, clause: Clause, context: ReadingContext): readonly Told[] {
  const { sentence } = clause;
  const spine = spineOf(clause);
  const nouns = [
    ...clause.statement.subjects,
    ...spine.flatMap((verb) => complementsOf(sentence, verb)),
  ];
  const carriers = [
    ...spine.filter((verb) => tellsBeside(value, clause, verb)),
    ...nouns.filter((noun) => isQualified(value, clause, noun)),
    ...phraseCarriers(value, clause, spine),
  ].map((carrier) => ({ value: value.id, carrier, isLoose: false }));
  const acts = spine.flatMap((verb) => toldByAct(value, clause, verb));
  const roles = nouns
    .filter((noun) => isRole(value, { clause, noun, context }))
    .map((carrier) => ({ value: value.id, carrier, isLoose: false }));
  return [...carriers, ...acts, ...roles];
}

/** By the verb or predicate itself, by an adverb beside it, or by the verb that governs it ("forced to resign"). */
function tellsBeside(value: AspectValue, { statement, sentence }: Clause, verb: number): boolean {
  // "As soon as" and "soon after" are no "soon".
  const adverbs = childrenOf(sentence, verb).filter(
    (child) =>
      relationOf(sentence, child).startsWith('advmod') && childrenOf(sentence, child).length === 0,
  );
  const telling = statement.polarity === 'NEGATIVE' ? value.negated : [];
  const words = [...value.adverbs, ...telling];
  return (
    tokensAt(sentence, adverbs).some(({ text }) => words.includes(text.toLowerCase())) ||
    tellsItself(value, sentence.tokens[verb], verb === statement.predicate) ||
    (relationOf(sentence, verb) === 'xcomp' && isGoverned(value, sentence, verb))
  );
}

function tellsItself(value: AspectValue, token: Token | undefined, isPredicate: boolean): boolean {
  const lemma = lemmaOf(token);
  if (token?.pos.startsWith('VB') === true) return value.verbs.includes(lemma);
  if (token?.pos.startsWith('JJ') === true) return value.adjectives.includes(lemma);
  return isPredicate && token?.pos.startsWith('NN') === true && value.nouns.includes(lemma);
}

/** "Was forced to resign", "chose to resign"; whoever forces somebody else does not resign. */
function isGoverned(value: AspectValue, sentence: Clause['sentence'], verb: number): boolean {
  const governor = governorOf(sentence, verb);
  const hasObject = objectsOf(sentence, governor).length > 0;
  return !hasObject && value.governors.includes(lemmaOf(sentence.tokens[governor]));
}

function isQualified(value: AspectValue, { sentence }: Clause, noun: number): boolean {
  return tokensAt(sentence, modifiersOf(sentence, noun)).some((token) =>
    value.adjectives.includes(token.text.toLowerCase()),
  );
}

function phraseCarriers(
  value: AspectValue,
  { statement, sentence }: Clause,
  spine: readonly number[],
): readonly number[] {
  const words = tokensAt(sentence, statement.tokens)
    .map(({ text }) => text)
    .join(' ')
    // The reader takes "self-defence" for three words.
    .replaceAll(' - ', '-');
  const last = spine.at(-1);
  const told = value.phrases.some((phrase) => holdsPhrase(words, phrase));
  return told && last !== undefined ? [last] : [];
}

function toldByAct(value: AspectValue, { sentence }: Clause, verb: number): readonly Told[] {
  const nouns = tokensAt(sentence, complementsOf(sentence, verb)).map(lemmaOf);
  const lemma = lemmaOf(sentence.tokens[verb]);
  const tells = (act: Act): boolean =>
    act.verbs.includes(lemma) && act.nouns.some((noun) => nouns.includes(noun));
  const isFirm = value.acts.some(tells);
  if (!isFirm && !value.looseActs.some(tells)) return [];
  return [{ value: value.id, carrier: verb, isLoose: !isFirm }];
}

function isRole(
  value: AspectValue,
  {
    clause: { sentence },
    noun,
    context,
  }: { readonly clause: Clause; readonly noun: number; readonly context: ReadingContext },
): boolean {
  if (!context.topics.circumstances.roleNouns.includes(lemmaOf(sentence.tokens[noun])))
    return false;
  return tokensAt(sentence, modifiersOf(sentence, noun)).some(({ text }) =>
    value.roles.includes(text.toLowerCase()),
  );
}
