import { type Clause, type ReadingContext } from '../reading-context.ts';
import { aspectTopics } from './aspect-topics.ts';
import { causeTopics } from './cause-topics.ts';
import { occurrenceTopics } from './occurrence-topics.ts';
import { orderTopics } from './order-topics.ts';
import { subjectKeys } from './polarity-topics.ts';

/**
 * Topic keys of how, when, where and why something happens, with `who:` for the subject it is told of; none for a
 * clause that tells no such thing.
 */
export function circumstanceTopics(clause: Clause, context: ReadingContext): readonly string[] {
  const keys = [
    ...aspectTopics(clause, context),
    ...orderTopics(clause, context),
    ...causeTopics(clause, context),
    ...occurrenceTopics(clause, context),
  ];
  if (keys.length === 0) return [];
  return [...keys, ...subjectKeys(clause, context).map((who) => `who:${who}`)];
}
