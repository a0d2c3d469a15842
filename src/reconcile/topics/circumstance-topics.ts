import { type Token } from '../../domain/annotation.ts';
import { lemmaOf } from '../phrase.ts';
import { type Clause, type ReadingContext } from '../reading-context.ts';
import { aspectTopics } from './aspect-topics.ts';
import { causeTopics } from './cause-topics.ts';
import { isHuman } from './human-nouns.ts';
import { occurrenceTopics } from './occurrence-topics.ts';
import { orderTopics } from './order-topics.ts';
import { subjectKeys } from './polarity-topics.ts';
import { isAverted } from './spine.ts';
import { tokensAt } from './words.ts';

/**
 * Topic keys of how, when, where and why something happens, with `who:` for the subject it is told of; none for a
 * clause that tells no such thing, or of what does not happen.
 */
export function circumstanceTopics(clause: Clause, context: ReadingContext): readonly string[] {
  if (isAverted(clause, context.topics.circumstances.negators)) return [];
  const keys = [
    ...aspectTopics(clause, context),
    ...orderTopics(clause, context),
    ...causeTopics(clause, context),
    ...occurrenceTopics(clause, context),
  ];
  return keys.length === 0 ? [] : [...keys, ...whoOf(clause, context).map((who) => `who:${who}`)];
}

/** The subject, as far as it is known who it is: "a man" of one article is not that of another. */
function whoOf(clause: Clause, context: ReadingContext): readonly string[] {
  const heads = tokensAt(clause.sentence, clause.statement.subjects);
  const unknown = new Set(heads.filter((head) => isSomebody(head, context)).map(lemmaOf));
  return subjectKeys(clause, context).filter((who) => !unknown.has(who));
}

function isSomebody(token: Token, { topics }: ReadingContext): boolean {
  return token.pos === 'NN' && isHuman(lemmaOf(token), topics);
}
