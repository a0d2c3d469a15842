import { type Sentence } from '../../domain/annotation.ts';
import { childrenOf, lemmaOf, relationOf } from '../phrase.ts';
import { type Clause, type ReadingContext } from '../reading-context.ts';
import { eventsOfVerb } from './event-topics.ts';
import { mattersOf, mattersOfNoun, subjectMatters } from './matters.ts';
import { complementsOf, isPassive, modifiersOf, objectsOf, spineOf } from './spine.ts';

/** Events with the noun that a clause names as their cause, or with the class of causes that its verb tells itself. */
export type CauseTold = {
  readonly effects: readonly string[];
  /** Whether the clause speaks of the event itself ("the crash"), not of somebody to whom it happens. */
  readonly isOfEvent: boolean;
} & ({ readonly cause: number } | { readonly death: string });

type Finder = (clause: Clause, verb: number, context: ReadingContext) => readonly CauseTold[];

/** Every cause that a clause names. "After" names none. */
export function causesTold(clause: Clause, context: ReadingContext): readonly CauseTold[] {
  const verbs = spineOf(clause);
  return [
    ...FINDERS.flatMap((find) => verbs.flatMap((verb) => find(clause, verb, context))),
    ...afterMarkers(clause, context),
    ...asNamed(clause, context),
  ];
}

/** "Fog caused the crash", "the crash was caused by fog". */
const byCausalVerb: Finder = (clause, verb, context) => {
  const { sentence, statement } = clause;
  if (!context.topics.circumstances.causes.verbs.includes(lemmaOf(sentence.tokens[verb])))
    return [];
  if (isPassive(sentence, verb)) {
    const effects = subjectMatters(clause, context);
    return withMarker(sentence, verb, ['by']).map((cause) => ({ cause, effects, isOfEvent: true }));
  }
  const effects = objectsOf(sentence, verb).flatMap((noun) =>
    mattersOfNoun(sentence, noun, context),
  );
  return statement.subjects.map((cause) => ({ cause, effects, isOfEvent: true }));
};

/** "Was killed by a bomb": only of what happens to somebody or something. */
const byAgent: Finder = (clause, verb, { topics }) => {
  const { sentence } = clause;
  const token = sentence.tokens[verb];
  if (token === undefined || !isPassive(sentence, verb)) return [];
  const effects = eventsOfVerb(token, [token], topics.events).filter((event) =>
    topics.circumstances.causes.agents.includes(event),
  );
  return effects.length === 0
    ? []
    : withMarker(sentence, verb, ['by']).map((cause) => ({ cause, effects, isOfEvent: false }));
};

/** "Died of a heart attack", "was murdered", "committed suicide". */
const byDeath: Finder = ({ sentence }, verb, { topics }) => {
  const { deathVerbs, deathMarkers, classes } = topics.circumstances.causes;
  const lemma = lemmaOf(sentence.tokens[verb]);
  const told = { effects: ['KILL'], isOfEvent: false };
  if (deathVerbs.includes(lemma))
    return withMarker(sentence, verb, deathMarkers).map((cause) => ({ ...told, cause }));
  const acts = isPassive(sentence, verb)
    ? [lemma]
    : objectsOf(sentence, verb).map((noun) => `${lemma} ${objectWords(sentence, noun)}`);
  return classes
    .filter(({ deaths }) => deaths.some((death) => acts.includes(death)))
    .map(({ id }) => ({ ...told, death: id }));
};

/** "Suicide", "himself", "own life": to take somebody's life is another thing. */
function objectWords(sentence: Sentence, noun: number): string {
  const word = sentence.tokens[noun]?.text.toLowerCase() ?? '';
  const isOwn = modifiersOf(sentence, noun).some((at) => lemmaOf(sentence.tokens[at]) === 'own');
  return isOwn ? `own ${word}` : word;
}

/** "Blamed the crash on fog", "the crash was blamed on fog". */
const byBlame: Finder = (clause, verb, context) => {
  const { sentence } = clause;
  const lemma = lemmaOf(sentence.tokens[verb]);
  const blame = context.topics.circumstances.causes.blame.find((each) => each.verb === lemma);
  if (blame === undefined) return [];
  const effects = isPassive(sentence, verb)
    ? subjectMatters(clause, context)
    : objectsOf(sentence, verb).flatMap((noun) => mattersOfNoun(sentence, noun, context));
  return withMarker(sentence, verb, [blame.marker]).map((cause) => ({
    cause,
    effects,
    isOfEvent: true,
  }));
};

const FINDERS: readonly Finder[] = [byCausalVerb, byAgent, byDeath, byBlame];

/** "Because of fog", "due to a gas leak": the first noun behind the words. */
function afterMarkers(clause: Clause, context: ReadingContext): readonly CauseTold[] {
  const { statement, sentence } = clause;
  const carrier = spineOf(clause).at(-1);
  if (carrier === undefined) return [];
  return context.topics.circumstances.causes.markers.flatMap((marker) => {
    const words = marker.split(' ');
    const start = statement.tokens.find((index) => isAt(sentence, index, words));
    const cause = start === undefined ? null : headAfter(sentence, start + words.length);
    if (cause === null) return [];
    return [{ cause, effects: mattersOf(clause, carrier, context), isOfEvent: false }];
  });
}

/** "The cause of the blaze was a short circuit". */
function asNamed(clause: Clause, context: ReadingContext): readonly CauseTold[] {
  const { statement, sentence } = clause;
  const { named } = context.topics.circumstances.causes;
  return statement.subjects
    .filter((head) => named.includes(lemmaOf(sentence.tokens[head])))
    .map((head) => ({
      cause: statement.predicate,
      isOfEvent: true,
      effects: complementsOf(sentence, head).flatMap((noun) =>
        mattersOfNoun(sentence, noun, context),
      ),
    }));
}

function withMarker(
  sentence: Sentence,
  verb: number,
  markers: readonly string[],
): readonly number[] {
  return complementsOf(sentence, verb).filter((noun) =>
    childrenOf(sentence, noun).some(
      (child) =>
        relationOf(sentence, child) === 'case' && markers.includes(lemmaOf(sentence.tokens[child])),
    ),
  );
}

function isAt(sentence: Sentence, start: number, words: readonly string[]): boolean {
  return words.every((word, at) => sentence.tokens[start + at]?.text.toLowerCase() === word);
}

/** The first noun from here on that is no mere part of another's name. */
function headAfter(sentence: Sentence, start: number): number | null {
  const head = sentence.tokens.findIndex(
    (token, index) =>
      index >= start &&
      token.pos.startsWith('NN') &&
      !/^(?:compound|nmod:poss)/u.test(relationOf(sentence, index)),
  );
  return head < 0 ? null : head;
}
