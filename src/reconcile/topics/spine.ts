import { type Sentence } from '../../domain/annotation.ts';
import { childrenOf, lemmaOf, relationOf } from '../phrase.ts';
import { type Clause } from '../reading-context.ts';

/**
 * The verbs that tell a clause's event, from its predicate inwards: "are ready to enter" has two, "are sent to aid"
 * has two.
 */
export function spineOf({ statement, sentence }: Clause): readonly number[] {
  const found: number[] = [];
  let next: number | undefined = statement.predicate;
  while (next !== undefined && !found.includes(next)) {
    found.push(next);
    next = childrenOf(sentence, next).find((child) => continues(sentence, child));
  }
  return found.filter((index) => statement.tokens.includes(index));
}

/** Whether a clause tells of an event that does not happen: "refused to sign". */
export function isAverted(clause: Clause, negators: readonly string[]): boolean {
  return spineOf(clause)
    .slice(0, -1)
    .some((verb) => negators.includes(lemmaOf(clause.sentence.tokens[verb])));
}

/** Nouns that a verb takes as object or complement, with the members of their lists. */
export function complementsOf(sentence: Sentence, verb: number): readonly number[] {
  return childrenOf(sentence, verb)
    .filter((child) => /^(?:obj|obl|nmod|iobj)/u.test(relationOf(sentence, child)))
    .flatMap((noun) => [noun, ...listedWith(sentence, noun)]);
}

/** What a verb acts on. */
export function objectsOf(sentence: Sentence, verb: number): readonly number[] {
  return childrenOf(sentence, verb).filter((child) => relationOf(sentence, child) === 'obj');
}

/** What qualifies a noun in front: its adjectives and first parts, with the members of their lists. */
export function modifiersOf(sentence: Sentence, noun: number): readonly number[] {
  return childrenOf(sentence, noun)
    .filter((child) => /^(?:amod|compound|nmod:poss)/u.test(relationOf(sentence, child)))
    .flatMap((modifier) => [modifier, ...listedWith(sentence, modifier)]);
}

/** Whether a predicate only joins something to its subject: an adjective or noun with "be". */
export function isJoined(sentence: Sentence, predicate: number): boolean {
  return childrenOf(sentence, predicate).some((child) => relationOf(sentence, child) === 'cop');
}

/** Whether a clause tells of what was: its helper or its verb stands in the past. */
export function isPast({ statement, sentence }: Clause): boolean {
  const helpers = childrenOf(sentence, statement.predicate).filter((child) =>
    /^(?:aux|cop)/u.test(relationOf(sentence, child)),
  );
  return [statement.predicate, ...helpers].some((index) => {
    const token = sentence.tokens[index];
    return token?.pos === 'VBD' || (helpers.includes(index) && lemmaOf(token) === 'have');
  });
}

/** "ready to enter", "sent to aid", "have yet to arrive": a verb without a subject of its own. */
function continues(sentence: Sentence, child: number): boolean {
  const relation = relationOf(sentence, child);
  // The parser does not know what "to enter" is to "ready" where a comma goes before.
  if (!/^(?:xcomp|ccomp|advcl|dep)/u.test(relation)) return false;
  const children = childrenOf(sentence, child).map((index) => relationOf(sentence, index));
  if (children.some((each) => each.startsWith('nsubj'))) return false;
  return relation === 'xcomp' || isInfinitive(sentence, child);
}

function isInfinitive(sentence: Sentence, verb: number): boolean {
  return childrenOf(sentence, verb).some(
    (child) => relationOf(sentence, child) === 'mark' && lemmaOf(sentence.tokens[child]) === 'to',
  );
}

function listedWith(sentence: Sentence, token: number): readonly number[] {
  return childrenOf(sentence, token).filter((child) => relationOf(sentence, child) === 'conj');
}

/** Whether a verb stands in the passive, so that its subject undergoes the event. */
export function isPassive(sentence: Sentence, verb: number): boolean {
  return childrenOf(sentence, verb).some((child) =>
    /^(?:nsubj:pass|aux:pass)/u.test(relationOf(sentence, child)),
  );
}
