import { type Sentence } from '../../domain/annotation.ts';
import { childrenOf, lemmaOf, relationOf } from '../phrase.ts';
import { type Clause, type ReadingContext } from '../reading-context.ts';
import { aspectKeys } from './aspect-keys.ts';
import { eventsOfVerb } from './event-topics.ts';
import { mattersOf, mattersOfNoun, subjectMatters } from './matters.ts';
import { spineOf } from './spine.ts';

const SIDES = new Set(['before', 'after']);

/**
 * Topic keys of whether something happened before or after something else, as an aspect of its own for each other
 * event: `aspect:TIMING/ORDER VOTE|RESIGN`, `value:TIMING/ORDER VOTE|AFTER`.
 */
export function orderTopics(clause: Clause, context: ReadingContext): readonly string[] {
  const { sentence } = clause;
  if (clause.statement.polarity === 'NEGATIVE') return [];
  const own = new Set(subjectMatters(clause, context));
  return spineOf(clause).flatMap((verb) =>
    childrenOf(sentence, verb).flatMap((child) => {
      const side = sideOf(sentence, child);
      if (side === null || !clause.statement.tokens.includes(child)) return [];
      const events = mattersOf(clause, verb, context);
      return otherEvents(sentence, child, context)
        .filter((other) => !events.includes(other))
        .flatMap((other) =>
          aspectKeys({
            name: `TIMING/ORDER ${other}`,
            of: events,
            value: side.toUpperCase(),
            polarity: clause.statement.polarity,
            isItself: events.some((event) => own.has(event)),
            isLoose: false,
          }),
        );
    }),
  );
}

/** "Before" or "after" in front of a noun or a clause; "two days after" is after all the same. */
function sideOf(sentence: Sentence, token: number): string | null {
  if (!/^(?:obl|nmod|advcl)/u.test(relationOf(sentence, token))) return null;
  const words = childrenOf(sentence, token)
    .filter((child) => /^(?:case|mark)/u.test(relationOf(sentence, child)))
    .map((child) => lemmaOf(sentence.tokens[child]));
  return words.find((word) => SIDES.has(word)) ?? null;
}

function otherEvents(sentence: Sentence, head: number, context: ReadingContext): readonly string[] {
  const token = sentence.tokens[head];
  if (token === undefined) return [];
  if (token.pos.startsWith('NN')) return mattersOfNoun(sentence, head, context);
  if (!token.pos.startsWith('VB')) return [];
  const beside = childrenOf(sentence, head).flatMap((index) => sentence.tokens[index] ?? []);
  return eventsOfVerb(token, [token, ...beside], context.topics.events);
}
