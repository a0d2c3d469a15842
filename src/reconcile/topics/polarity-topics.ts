import { overlaps } from '../../domain/span.ts';
import { subjectEntities } from '../claim-entities.ts';
import { lemmaOf } from '../phrase.ts';
import { type Clause, namesInSentence, type ReadingContext } from '../reading-context.ts';

const LINKING = new Set(['remain', 'stay', 'become', 'seem', 'appear', 'look', 'prove', 'be']);
/** Verbs that say too little for their negation to be compared. */
const LIGHT = new Set([
  'be',
  'have',
  'do',
  'make',
  'get',
  'take',
  'say',
  'go',
  'come',
  'see',
  'know',
  'need',
  'mean',
  'use',
  'become',
  'seem',
  'appear',
  'include',
  'begin',
  'continue',
]);

/**
 * Topic keys by which a proposition meets its negation: one axis for the predicate and one for each pair of
 * antonyms it belongs to, with the pole that the statement takes, and the lemmas of what it is said of.
 */
export function polarityTopics(clause: Clause, context: ReadingContext): readonly string[] {
  const lemma = predicateLemma(clause);
  const subjects = subjectKeys(clause, context);
  if (lemma === '' || LIGHT.has(lemma) || subjects.length === 0) return [];
  const negative = clause.statement.polarity === 'NEGATIVE';
  const axes = subjects.flatMap((subject) => axesOf(subject, lemma, context.topics.antonyms));
  return [
    ...axes.map(({ axis }) => `axis:${axis}`),
    ...axes.map(({ axis, first }) => `pole:${axis}|${first === negative ? '-' : '+'}`),
    ...targetsOf(clause, context).map((target) => `target:${target}`),
  ];
}

/** The predicate's lemma; a linking verb leaves it to the adjective that completes it ("remains neutral"). */
function predicateLemma({ statement, sentence }: Clause): string {
  const lemma = lemmaOf(sentence.tokens[statement.predicate]);
  if (!LINKING.has(lemma)) return lemma;
  const complements = statement.objects.flatMap((index) => sentence.tokens[index] ?? []);
  const adjective = complements.find(({ pos }) => pos.startsWith('JJ'));
  return adjective === undefined ? lemma : lemmaOf(adjective);
}

function axesOf(
  subject: string,
  lemma: string,
  antonyms: readonly (readonly [string, string])[],
): readonly { readonly axis: string; readonly first: boolean }[] {
  const pairs = antonyms.filter((pair) => pair.includes(lemma));
  return [
    { axis: `${subject}|${lemma}`, first: true },
    ...pairs.map((pair) => ({ axis: `${subject}|${pair.join('~')}`, first: pair[0] === lemma })),
  ];
}

/** Who or what a clause is about: the subject's entities, with its noun where the name only qualifies it, else its noun. */
export function subjectKeys(clause: Clause, context: ReadingContext): readonly string[] {
  const entities = subjectEntities(clause, context);
  const heads = clause.statement.subjects.flatMap((index) => clause.sentence.tokens[index] ?? []);
  const nouns = heads.filter(({ pos }) => pos.startsWith('NN')).map(lemmaOf);
  if (entities.length === 0) return nouns;
  const bare = heads.filter((head) => isName(head.start, clause, context) || head.pos === 'PRP');
  // "Russian forces" and "Russian voters" are two subjects; "Russia" is one.
  return bare.length > 0
    ? entities
    : entities.flatMap((id) => nouns.map((noun) => `${id} ${noun}`));
}

function targetsOf(clause: Clause, context: ReadingContext): readonly string[] {
  const tokens = clause.statement.objects.flatMap((index) => clause.sentence.tokens[index] ?? []);
  return tokens
    .filter(({ start, pos }) => pos.startsWith('NN') && !isName(start, clause, context))
    .map(lemmaOf);
}

function isName(start: number, clause: Clause, context: ReadingContext): boolean {
  const point = { start, end: start + 1 };
  return namesInSentence(context, clause.sentence.index).some((name) => overlaps(name, point));
}
