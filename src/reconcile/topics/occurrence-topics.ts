import { type Sentence } from '../../domain/annotation.ts';
import { entitiesOfClaim } from '../claim-entities.ts';
import { lemmaOf, phraseOf } from '../phrase.ts';
import { type Clause, type ReadingContext } from '../reading-context.ts';
import { eventsOfVerb } from './event-topics.ts';
import { isHuman } from './human-nouns.ts';
import { placeLevels } from './place-levels.ts';
import { subjectKeys } from './polarity-topics.ts';
import { isPassive, objectsOf, spineOf } from './spine.ts';
import { tokensAt } from './words.ts';

/**
 * Topic keys of what happens once: which event it is (`once:summit`, `once:KILL|<person>`) and, level by level,
 * where (`in:COUNTRY|CH`, `in:CITY|geneva`). Two meetings, "another meeting" and meetings are not one.
 */
export function occurrenceTopics(clause: Clause, context: ReadingContext): readonly string[] {
  if (clause.statement.polarity === 'NEGATIVE') return [];
  const keys = [
    ...ofEvent(clause, context),
    ...ofOne(clause, context),
    ...ofMeeting(clause, context),
  ];
  if (keys.length === 0) return [];
  const { place, time } = clause.statement;
  if (place === null && time?.normalized == null) return [];
  return [...keys.map((key) => `once:${key}`), ...placeLevels(clause, context)];
}

/** "The summit will be held", "the blast occurred": a verb that only places its subject. */
function ofEvent(clause: Clause, { topics }: ReadingContext): readonly string[] {
  const { statement, sentence } = clause;
  const { happen, happenPassive, nouns } = topics.circumstances.occurrences;
  const places = spineOf(clause).some((verb) => {
    const lemma = lemmaOf(sentence.tokens[verb]);
    if (isPassive(sentence, verb)) return happenPassive.includes(lemma);
    return happen.some((act) => actsOf(sentence, verb).includes(act));
  });
  if (!places) return [];
  return statement.subjects.flatMap((head) => {
    const lemma = lemmaOf(sentence.tokens[head]);
    const isOne = nouns.includes(lemma) || nouns.includes(sentence.tokens[head]?.text ?? '');
    return isOne && isSingle(clause, head, topics.circumstances.occurrences.repeats) ? [lemma] : [];
  });
}

/** "Smith died", "the ferry sank": what happens once to a named person or to one thing. */
function ofOne(clause: Clause, context: ReadingContext): readonly string[] {
  const { statement, sentence } = clause;
  const { verbs, passives, repeats } = context.topics.circumstances.occurrences;
  const [head] = statement.subjects;
  const verb = sentence.tokens[statement.predicate];
  if (head === undefined || verb === undefined || statement.subjects.length > 1) return [];
  const known = isPassive(sentence, statement.predicate) ? passives : verbs;
  if (!known.includes(lemmaOf(verb))) return [];
  if (!isPerson(clause, context) && !isThing(clause, head, { context, repeats })) return [];
  const events = eventsOfVerb(verb, [verb], context.topics.events);
  const told = events.length > 0 ? events : [lemmaOf(verb)];
  return subjectKeys(clause, context).flatMap((who) => told.map((event) => `${event}|${who}`));
}

/** "Will meet": of those who met there may have been many meetings, of those who are to meet a story tells one. */
function ofMeeting(clause: Clause, context: ReadingContext): readonly string[] {
  const { statement, sentence } = clause;
  const isAhead = statement.modalities.some((each) => each === 'PLANNED' || each === 'PREDICTED');
  const tokens = tokensAt(sentence, spineOf(clause));
  const meets = tokens.some((verb) =>
    eventsOfVerb(verb, [verb], context.topics.events).includes('MEET'),
  );
  const people = entitiesOfClaim(clause, context)
    .map(({ entityId }) => entityId)
    .filter((id) => context.entityById.get(id)?.kind === 'PERSON');
  return isAhead && meets && people.length > 1 ? [`MEET|${people.sort().join('|')}`] : [];
}

function actsOf(sentence: Sentence, verb: number): readonly string[] {
  const lemma = lemmaOf(sentence.tokens[verb]);
  const objects = objectsOf(sentence, verb);
  return [lemma, ...tokensAt(sentence, objects).map((token) => `${lemma} ${lemmaOf(token)}`)];
}

function isPerson(clause: Clause, context: ReadingContext): boolean {
  const keys = subjectKeys(clause, context);
  return keys.length === 1 && keys.every((key) => context.entityById.get(key)?.kind === 'PERSON');
}

/** One thing by its noun; of nobody without a name is it known who he is. */
function isThing(
  clause: Clause,
  head: number,
  { context, repeats }: { readonly context: ReadingContext; readonly repeats: readonly string[] },
): boolean {
  const lemma = lemmaOf(clause.sentence.tokens[head]);
  return !isHuman(lemma, context.topics) && isSingle(clause, head, repeats);
}

function isSingle({ sentence }: Clause, head: number, repeats: readonly string[]): boolean {
  const token = sentence.tokens[head];
  const words = tokensAt(sentence, phraseOf(sentence, head));
  const one = token?.pos === 'NN' || token?.text.toLowerCase() === 'talks';
  return one && !words.some((word) => word.pos === 'CD' || repeats.includes(lemmaOf(word)));
}
