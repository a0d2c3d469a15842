import { type Token } from '../../domain/annotation.ts';
import { type EventClass } from '../../domain/knowledge-topics.ts';
import { tellsOf, tellsPhrase, wordsByClass, type WordsByClass } from './words.ts';

/** Ids of the event classes that these words tell of, in the lexicon's order. */
export function eventsIn(
  tokens: readonly Token[],
  events: readonly EventClass[],
): readonly string[] {
  const words = wordsByClass(tokens);
  return events.filter((event) => tellsEvent(event, words)).map(({ id }) => id);
}

/** Ids of the event classes that this verb tells of, beside the other words of its clause. */
export function eventsOfVerb(
  verb: Token,
  clause: readonly Token[],
  events: readonly EventClass[],
): readonly string[] {
  const words = wordsByClass(clause);
  const alone = { ...words, verbs: wordsByClass([verb]).verbs };
  return events
    .filter((event) => tellsEvent({ ...event, nouns: [], adjectives: [] }, alone))
    .map(({ id }) => id);
}

function tellsEvent(event: EventClass, words: WordsByClass): boolean {
  if (tellsOf(event, words) || event.phrases.some((phrase) => tellsPhrase(phrase, words)))
    return true;
  return (
    event.generalVerbs.some((verb) => words.verbs.has(verb)) &&
    event.companions.some((noun) => words.nouns.has(noun))
  );
}
