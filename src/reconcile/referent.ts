import { type Sentence, type Token } from '../domain/annotation.ts';
import { contains } from '../domain/span.ts';
import { childrenOf, governorOf, lemmaOf, relationOf } from './phrase.ts';
import { type Clause, namesInSentence, type ReadingContext } from './reading-context.ts';

/** Nouns of one phrase and the sentence that they stand in. */
export interface Referent {
  readonly sentence: Sentence;
  readonly heads: readonly number[];
}

interface Noun {
  readonly sentence: Sentence;
  readonly head: number;
}

/**
 * What a clause's subject means: itself, or for "it" and "they" the one subject that agrees, in front of it in
 * its sentence, else in the sentence before in the paragraph; null where there is none or more than one, or
 * where the pronoun means nothing ("it is clear that …").
 */
export function referentOf(
  { sentence }: Pick<Clause, 'sentence'>,
  head: number,
  context: ReadingContext,
): Referent | null {
  const pronoun = lemmaOf(sentence.tokens[head]);
  if (pronoun !== 'it' && pronoun !== 'they') return { sentence, heads: [head] };
  if (isEmpty(sentence, head)) return null;
  const noun = oneBefore(pronoun, { sentence, head }, context);
  if (noun === null) return null;
  if (isPronoun(noun)) return referentOf(noun, noun.head, context);
  return noun.sentence === sentence || isMain(noun) ? withListed(noun) : null;
}

/** The one subject before a pronoun that agrees with it; null for none or several. */
function oneBefore(
  pronoun: 'it' | 'they',
  { sentence, head }: Noun,
  context: ReadingContext,
): Noun | null {
  const fitting = subjectsBefore(sentence, head, context)
    .map((nouns) => nouns.filter((noun) => agrees(pronoun, noun, context)))
    .find((nouns) => nouns.length > 0);
  const lemmas = new Set(fitting?.map(lemmaOfNoun));
  return lemmas.size === 1 ? (fitting?.[0] ?? null) : null;
}

function isMain({ sentence, head }: Noun): boolean {
  return relationOf(sentence, governorOf(sentence, head)) === 'root';
}

function lemmaOfNoun({ sentence, head }: Noun): string {
  return lemmaOf(sentence.tokens[head]);
}

/** "Turkey and Greece": both. */
function withListed({ sentence, head }: Noun): Referent {
  const listed = childrenOf(sentence, head).filter((at) => relationOf(sentence, at) === 'conj');
  return { sentence, heads: [head, ...listed] };
}

/** "It rains", "it is hard to say", "it seems that …": the pronoun only holds the place of a subject. */
function isEmpty(sentence: Sentence, head: number): boolean {
  const predicate = governorOf(sentence, head);
  if (relationOf(sentence, head) === 'expl') return true;
  if (
    /^(?:rain|snow|hail|freeze|seem|appear|happen|turn|take)$/u.test(
      lemmaOf(sentence.tokens[predicate]),
    )
  )
    return true;
  const below = childrenOf(sentence, predicate);
  // "It was a surprise": what was told before, as a whole.
  const isNoun = !/^(?:VB|JJ)/u.test(sentence.tokens[predicate]?.pos ?? '');
  if (isNoun) return lemmaOf(sentence.tokens[head]) === 'it';
  const copular = below.some((at) => relationOf(sentence, at) === 'cop');
  const passive = below.some((at) => relationOf(sentence, at) === 'aux:pass');
  return (copular || passive) && below.some((at) => CONTENT.test(relationOf(sentence, at)));
}

const CONTENT = /^(?:csubj|ccomp|xcomp|acl:relcl)/u;

/** Subjects of other verbs in front of a token, the nearest first; then those of the sentence before in the paragraph. */
function subjectsBefore(
  sentence: Sentence,
  head: number,
  context: ReadingContext,
): readonly (readonly Noun[])[] {
  const own = subjectsOf(sentence).filter(
    (at) => at < head && governorOf(sentence, at) !== governorOf(sentence, head),
  );
  const before = context.annotation.sentences.find(({ index }) => index === sentence.index - 1);
  const near = before !== undefined && inOneParagraph(before, sentence, context);
  return [
    own.map((at) => ({ sentence, head: at })),
    near ? subjectsOf(before).map((at) => ({ sentence: before, head: at })) : [],
  ];
}

/** The last first. */
function subjectsOf(sentence: Sentence): readonly number[] {
  return sentence.tokens
    .map((_, at) => at)
    .filter((at) => relationOf(sentence, at).startsWith('nsubj'))
    .reverse();
}

function inOneParagraph(one: Sentence, other: Sentence, { article }: ReadingContext): boolean {
  return article.blocks.some((block) => contains(block, one) && contains(block, other));
}

function isPronoun({ sentence, head }: Noun): boolean {
  return /^(?:it|they)$/u.test(lemmaOf(sentence.tokens[head]));
}

function agrees(pronoun: 'it' | 'they', noun: Noun, context: ReadingContext): boolean {
  const token = noun.sentence.tokens[noun.head];
  if (token === undefined) return false;
  if (isPronoun(noun)) return lemmaOf(token) === pronoun;
  if (!token.pos.startsWith('NN') || /^(?:DATE|TIME|DURATION|SET)$/u.test(token.ner)) return false;
  const kind = kindOf(noun, context);
  const listed = withListed(noun).heads.length > 1;
  // "The United States" is one.
  const plural = listed || (token.pos.endsWith('S') && kind === null);
  return pronoun === 'they' ? plural : !plural && isThing(token, kind, context);
}

function kindOf({ sentence, head }: Noun, context: ReadingContext): string | null {
  const token = sentence.tokens[head];
  const name = namesInSentence(context, sentence.index).find(
    (each) => token !== undefined && contains(each, token),
  );
  return name === undefined ? null : (context.entityById.get(name.entityId)?.kind ?? null);
}

/** A body, a country or a place, or a noun that is no person's by its ending or by the list. */
function isThing(token: Token, kind: string | null, { topics }: ReadingContext): boolean {
  if (kind !== null) return kind !== 'PERSON';
  const lemma = lemmaOf(token);
  const isPerson = PERSON_ENDING.test(lemma) || topics.personNouns.includes(lemma);
  return !isPerson && token.ner !== 'PERSON';
}

const PERSON_ENDING = /(?:er|or|ist|man|woman|ian|ee|ant|(?<!m)ent)$/u;

/** The name of whom "he" or "she" means, where that person is a subject close before and no other person is named there; else null. */
export function personMeant(
  { sentence }: Pick<Clause, 'sentence'>,
  head: number,
  context: ReadingContext,
): string | null {
  const token = sentence.tokens[head];
  if (token === undefined || !/^(?:he|she)$/iu.test(token.text)) return null;
  const subjects = subjectsBefore(sentence, head, context).find((nouns) => nouns.length > 0) ?? [];
  const homes = [sentence, ...subjects.map((noun) => noun.sentence)];
  const names = [...new Set(homes)]
    .flatMap(({ index }) => namesInSentence(context, index))
    .filter(({ start }) => start <= token.start);
  const people = new Set(
    names
      .map(({ entityId }) => context.entityById.get(entityId))
      .filter((entity) => entity?.kind === 'PERSON'),
  );
  const [person] = people;
  const isSubject = subjects.some((noun) => kindOf(noun, context) === 'PERSON');
  return people.size === 1 && isSubject ? (person?.name ?? null) : null;
}
