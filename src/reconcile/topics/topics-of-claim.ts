import { type Clause, type ReadingContext } from '../reading-context.ts';
import { circumstanceTopics } from './circumstance-topics.ts';
import { eventsIn, eventsOfVerb } from './event-topics.ts';
import { polarityTopics } from './polarity-topics.ts';
import { quantityTopics } from './quantity-topics.ts';
import { stanceTopics } from './stance-topics.ts';
import { statusTopics } from './status-topics.ts';
import { tokensAt } from './words.ts';

/**
 * The sorted slot keys of a statement, `facet:VALUE`. Facets: event (told of), happens (told by the predicate),
 * measure, unit, under, of, stage, era, scope (of a number), holder, stance, status, axis, pole, target, and those
 * of circumstances.
 */
export function topicsOfClaim(clause: Clause, context: ReadingContext): readonly string[] {
  const { statement, sentence } = clause;
  const tokens = tokensAt(sentence, statement.tokens);
  const predicate = sentence.tokens[statement.predicate];
  const { events } = context.topics;
  const happening = predicate === undefined ? [] : eventsOfVerb(predicate, tokens, events);
  const keys = [
    ...eventsIn(tokens, events).map((event) => `event:${event}`),
    ...happening.map((event) => `happens:${event}`),
    ...quantityTopics(clause, context),
    ...stanceTopics(clause, context),
    ...statusTopics(clause, context),
    ...polarityTopics(clause, context),
    ...circumstanceTopics(clause, context),
  ];
  return [...new Set(keys)].sort();
}
