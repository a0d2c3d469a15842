import { type Sentence, type Token } from '../../domain/annotation.ts';
import { lemmaOf, phraseOf } from '../phrase.ts';
import { type Clause, type ReadingContext } from '../reading-context.ts';
import { eventsIn, eventsOfVerb } from './event-topics.ts';
import { isJoined, isPassive, objectsOf } from './spine.ts';
import { tokensAt } from './words.ts';

/**
 * What happens, as a word of a clause tells it: classes of events, else the word's lemma; a verb that says little
 * ("occur", "carry out") and what is joined to a subject ("was deliberate") leave it to subject and object.
 */
export function mattersOf(
  clause: Clause,
  carrier: number,
  context: ReadingContext,
): readonly string[] {
  const { sentence, statement } = clause;
  const token = sentence.tokens[carrier];
  if (token === undefined) return [];
  if (token.pos.startsWith('NN') && carrier !== statement.predicate)
    return mattersOfNoun(sentence, carrier, context);
  const { light } = context.topics.circumstances;
  const isLight = isJoined(sentence, carrier) || light.includes(lemmaOf(token));
  const told =
    isLight || !token.pos.startsWith('VB')
      ? objectMatters(sentence, carrier, context)
      : mattersOfVerb(clause, token, context);
  // What somebody does to something is not his own happening: "the storm destroyed" tells of destruction.
  const isOfSubject = isLight || isPassive(sentence, carrier) || !hasObject(sentence, carrier);
  return [...new Set([...told, ...(isOfSubject ? subjectMatters(clause, context) : [])])];
}

/** What happens, as a noun tells it: "deployment", "entry into the war", "fire"; nothing for a thing. */
export function mattersOfNoun(
  sentence: Sentence,
  noun: number,
  { topics }: ReadingContext,
): readonly string[] {
  const token = sentence.tokens[noun];
  if (!token?.pos.startsWith('NN')) return [];
  const { nominals, happenings } = topics.circumstances;
  const lemma = lemmaOf(token);
  const verb = nominals.get(lemma);
  if (verb !== undefined) {
    const meant: Token = { ...token, lemma: verb, pos: 'VB' };
    const phrase = phraseOf(sentence, noun).filter((index) => index !== noun);
    return eventsOfVerb(meant, [meant, ...tokensAt(sentence, phrase)], topics.events);
  }
  const events = eventsIn([token], topics.events);
  if (events.length > 0) return events;
  return happenings.includes(lemma) ? [lemma] : [];
}

function mattersOfVerb(
  { statement, sentence }: Clause,
  verb: Token,
  { topics }: ReadingContext,
): readonly string[] {
  const events = eventsOfVerb(verb, tokensAt(sentence, statement.tokens), topics.events);
  return events.length > 0 ? events : [lemmaOf(verb)];
}

/** "Carried out the attack": a verb of little meaning leaves the event to its object as well. */
function objectMatters(
  sentence: Sentence,
  verb: number,
  context: ReadingContext,
): readonly string[] {
  return objectsOf(sentence, verb).flatMap((noun) => mattersOfNoun(sentence, noun, context));
}

function hasObject(sentence: Sentence, verb: number): boolean {
  return objectsOf(sentence, verb).length > 0;
}

/** What happens, as the subject of a clause tells it. */
export function subjectMatters(
  { statement, sentence }: Clause,
  context: ReadingContext,
): readonly string[] {
  return statement.subjects.flatMap((head) => mattersOfNoun(sentence, head, context));
}
