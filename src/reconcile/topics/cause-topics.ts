import { type CauseClass } from '../../domain/knowledge-circumstances.ts';
import { lemmaOf, phraseOf } from '../phrase.ts';
import { type Clause, type ReadingContext } from '../reading-context.ts';
import { aspectKeys } from './aspect-keys.ts';
import { causesTold, type CauseTold } from './causes-told.ts';
import { subjectMatters } from './matters.ts';
import { tokensAt } from './words.ts';

/**
 * Topic keys of why something happened: for each pair of causes that exclude one another an aspect of the event
 * (`aspect:CAUSE/ATTACK~FAILURE|CRASH`), the one told as its value, `loose:` where both may act together. Two causes
 * of one event say nothing against a third.
 */
export function causeTopics(clause: Clause, context: ReadingContext): readonly string[] {
  const { causes } = context.topics.circumstances;
  const found = causesTold(clause, context).flatMap((told) => {
    const cause = classOf(told, clause, causes.classes);
    return cause === null ? [] : [{ ...told, cause }];
  });
  const classes = new Set(found.map(({ cause }) => cause));
  const [cause] = classes;
  if (cause === undefined || classes.size > 1) return [];
  const effects = [...new Set(found.flatMap(({ effects: ids }) => ids))];
  if (effects.length === 0) return [];
  const own = new Set(subjectMatters(clause, context));
  const isItself =
    found.some(({ isOfEvent }) => isOfEvent) || effects.some((effect) => own.has(effect));
  return [
    ...causes.excludes.map((pair) => ({ pair, isLoose: false })),
    ...causes.weak.map((pair) => ({ pair, isLoose: true })),
  ]
    .filter(({ pair }) => pair.includes(cause))
    .flatMap(({ pair, isLoose }) =>
      aspectKeys({
        name: `CAUSE/${pair.join('~')}`,
        of: effects,
        value: cause,
        polarity: clause.statement.polarity,
        isItself,
        isLoose,
      }),
    );
}

/** The class of a cause by the longest of its words: a heart attack is no attack. */
function classOf(
  told: CauseTold,
  { sentence }: Clause,
  classes: readonly CauseClass[],
): string | null {
  if ('death' in told) return told.death;
  const words = tokensAt(sentence, phraseOf(sentence, told.cause)).map(lemmaOf);
  const phrase = ` ${words.join(' ')} `;
  const named = classes.find(({ phrases }) => phrases.some((each) => phrase.includes(` ${each} `)));
  const head = lemmaOf(sentence.tokens[told.cause]);
  return (named ?? classes.find(({ nouns }) => nouns.includes(head)))?.id ?? null;
}
