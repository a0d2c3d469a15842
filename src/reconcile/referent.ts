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
 * What a clause's subject means: itself, or for "it" and "they" the subject before it, in its sentence or as the
 * main one of the sentence before in the paragraph; null where that does not agree with the pronoun, or where
 * the pronoun means nothing ("it is clear that …").
 */
export function referentOf(
  { sentence }: Pick<Clause, 'sentence'>,
  head: number,
  context: ReadingContext,
): Referent | null {
  const pronoun = lemmaOf(sentence.tokens[head]);
  if (pronoun !== 'it' && pronoun !== 'they') return { sentence, heads: [head] };
  if (isEmpty(sentence, head)) return null;
  const own = subjectsBefore(sentence, head).find((at) =>
    agrees(pronoun, { sentence, head: at }, context),
  );
  const before = own === undefined ? mainSubjectBefore(sentence, context) : { sentence, head: own };
  if (before === null || !agrees(pronoun, before, context)) return null;
  return isPronoun(before) ? referentOf(before, before.head, context) : withListed(before);
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
  const copular = below.some((at) => relationOf(sentence, at) === 'cop');
  const passive = below.some((at) => relationOf(sentence, at) === 'aux:pass');
  return (copular || passive) && below.some((at) => CONTENT.test(relationOf(sentence, at)));
}

const CONTENT = /^(?:csubj|ccomp|xcomp|acl:relcl)/u;

/** Subjects of other verbs in front of a token, the nearest first. */
function subjectsBefore(sentence: Sentence, head: number): readonly number[] {
  return sentence.tokens
    .map((_, at) => at)
    .filter((at) => at < head && relationOf(sentence, at).startsWith('nsubj'))
    .filter((at) => governorOf(sentence, at) !== governorOf(sentence, head))
    .reverse();
}

function mainSubjectBefore(sentence: Sentence, context: ReadingContext): Noun | null {
  const before = context.annotation.sentences.find(({ index }) => index === sentence.index - 1);
  if (before === undefined || !inOneParagraph(before, sentence, context)) return null;
  const head = before.tokens.findIndex(
    (_, at) =>
      relationOf(before, at).startsWith('nsubj') &&
      relationOf(before, governorOf(before, at)) === 'root',
  );
  return head < 0 ? null : { sentence: before, head };
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

/** The name of whom "he" or "she" means, where that person is named in the same paragraph close before; else null. */
export function personMeant(
  { sentence }: Pick<Clause, 'sentence'>,
  head: number,
  context: ReadingContext,
): string | null {
  const token = sentence.tokens[head];
  if (token === undefined || !/^(?:he|she)$/iu.test(token.text)) return null;
  const near = context.annotation.sentences.filter(
    (other) =>
      (other.index === sentence.index || other.index === sentence.index - 1) &&
      inOneParagraph(other, sentence, context),
  );
  const names = near.flatMap(({ index }) => namesInSentence(context, index));
  const id = names.find(({ start }) => start === token.start)?.entityId;
  const named = names.some(({ entityId, end }) => entityId === id && end < token.start);
  return named ? (context.entityById.get(id ?? '')?.name ?? null) : null;
}
