import { type AboutRole, type ClaimAbout } from '../domain/claim.ts';
import { overlaps, type Span } from '../domain/span.ts';
import { lemmaOf, phraseOf } from './phrase.ts';
import {
  type Clause,
  type NamedSpan,
  namesInSentence,
  type ReadingContext,
} from './reading-context.ts';
import { referentOf } from './referent.ts';

const PRONOUNS = new Set(['it', 'they', 'he', 'she', 'its', 'their', 'itself', 'themselves']);
/** How many of the most named entities stand for the topic of a clause that names nobody. */
const MAIN_ENTITIES = 2;

/**
 * What a claim is about: the entities of its own clause by their role; when it names none, the
 * entities of its sentence, else of the headline, else the most mentioned ones, as TOPIC.
 */
export function entitiesOfClaim(clause: Clause, context: ReadingContext): readonly ClaimAbout[] {
  const own = ownEntities(clause, context);
  const found = own.length > 0 ? own : topicEntities(clause, context);
  return [...found].sort(byEntityAndRole);
}

/** Ids of the entities named in the phrase of one token, in text order. */
export function entitiesInPhrase(
  clause: Clause,
  head: number,
  context: ReadingContext,
): readonly string[] {
  const phrase = phraseOf(clause.sentence, head).flatMap(
    (index) => clause.sentence.tokens[index] ?? [],
  );
  const names = namesInSentence(context, clause.sentence.index);
  return unique(
    names
      .filter((name) => phrase.some((token) => overlaps(name, token)))
      .map(({ entityId }) => entityId),
  );
}

/** Ids of the entities that the article's headline names, else its most mentioned ones. */
function mainEntities(context: ReadingContext): readonly string[] {
  const inTitle = context.annotation.sentences
    .filter((sentence) => headlineSpans(context).some((span) => overlaps(span, sentence)))
    .flatMap(({ index }) => namesInSentence(context, index))
    .map(({ entityId }) => entityId);
  return inTitle.length > 0 ? unique(inTitle) : mostMentioned(context).slice(0, MAIN_ENTITIES);
}

/** Where the article's headline stands: its headline lines, else the title's place. */
export function headlineSpans({ article }: ReadingContext): readonly Span[] {
  const lines = article.blocks.filter(({ kind }) => kind === 'HEADLINE');
  return article.titleSpan === null ? lines : [...lines, article.titleSpan];
}

function ownEntities(clause: Clause, context: ReadingContext): readonly ClaimAbout[] {
  const roles = new Map<string, AboutRole>();
  const give = (ids: readonly string[], role: AboutRole): void => {
    for (const id of ids) if (!roles.has(id)) roles.set(id, role);
  };
  give(subjectEntities(clause, context), 'SUBJECT');
  give(placeEntities(clause, context), 'PLACE');
  give(
    clause.statement.objects.flatMap((head) => entitiesInPhrase(clause, head, context)),
    'OBJECT',
  );
  give(
    clauseNames(clause, context).map(({ entityId }) => entityId),
    'OBJECT',
  );
  return [...roles].map(([entityId, role]) => ({ entityId, role }));
}

/** Ids of the entities in the clause's subject or in what its pronoun means, else of what its sentence began with. */
export function subjectEntities(clause: Clause, context: ReadingContext): readonly string[] {
  const { subjects } = clause.statement;
  const named = unique(subjects.flatMap((head) => entitiesInPhrase(clause, head, context)));
  if (named.length > 0) return named;
  const meant = subjects.flatMap((head) => referentOf(clause, head, context) ?? []);
  const found = meant.flatMap(({ sentence, heads }) =>
    heads.flatMap((head) => entitiesInPhrase({ ...clause, sentence }, head, context)),
  );
  if (found.length > 0) return unique(found);
  return unique(subjects.flatMap((head) => antecedent(clause, head, context)));
}

function antecedent(clause: Clause, head: number, context: ReadingContext): readonly string[] {
  const pronoun = clause.sentence.tokens[head];
  if (pronoun === undefined || !PRONOUNS.has(lemmaOf(pronoun))) return [];
  const before = namesInSentence(context, clause.sentence.index).find(
    ({ end }) => end <= pronoun.start,
  );
  return before === undefined ? [] : [before.entityId];
}

function placeEntities(clause: Clause, context: ReadingContext): readonly string[] {
  const { place } = clause.statement;
  if (place === null) return [];
  return namesInSentence(context, clause.sentence.index)
    .filter((name) => overlaps(name, place.span))
    .map(({ entityId }) => entityId);
}

function clauseNames(clause: Clause, context: ReadingContext): readonly NamedSpan[] {
  const tokens = clause.statement.tokens.flatMap((index) => clause.sentence.tokens[index] ?? []);
  return namesInSentence(context, clause.sentence.index).filter((name) =>
    tokens.some((token) => overlaps(name, token)),
  );
}

function topicEntities(clause: Clause, context: ReadingContext): readonly ClaimAbout[] {
  const inSentence = namesInSentence(context, clause.sentence.index).map(
    ({ entityId }) => entityId,
  );
  const ids = inSentence.length > 0 ? unique(inSentence) : mainEntities(context);
  return ids.map((entityId) => ({ entityId, role: 'TOPIC' }));
}

function mostMentioned(context: ReadingContext): readonly string[] {
  const counts = new Map<string, number>();
  for (const id of context.entityIds) if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .sort(([one, times], [other, otherTimes]) => otherTimes - times || (one < other ? -1 : 1))
    .map(([id]) => id);
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}

function byEntityAndRole(one: ClaimAbout, other: ClaimAbout): number {
  return one.entityId < other.entityId ? -1 : 1;
}
