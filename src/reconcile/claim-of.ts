import { type Claim } from '../domain/claim.ts';
import { type Quantity } from '../domain/quantity.ts';
import { contains, overlaps } from '../domain/span.ts';
import { type IdPart, stableId } from '../lib/stable-id.ts';
import { entitiesOfClaim, subjectEntities } from './claim-entities.ts';
import { isContent, lemmaOf, phraseOf } from './phrase.ts';
import { type Clause, namesInSentence, type ReadingContext } from './reading-context.ts';
import { referentOf } from './referent.ts';
import { statementInWords } from './statement-in-words.ts';
import { topicsOfClaim } from './topics/topics-of-claim.ts';
import { wordTopics } from './topics/word-topics.ts';

/**
 * The claim of one clause in normal form: lemmas in lower case, entities as ids, hedges left out, so that
 * two articles that say the same in other words of the same root state one claim. A clause that names no
 * entity takes those of its surroundings into its identity: "20,000 may be mobilized" of two stories is two claims.
 */
export function claimOf(clause: Clause, context: ReadingContext): Claim {
  const { statement, sentence } = clause;
  const about = entitiesOfClaim(clause, context);
  const form = {
    subject: subjectOf(clause, context),
    predicate: lemmaOf(sentence.tokens[statement.predicate]),
    object: objectOf(clause, context),
    polarity: statement.polarity,
    quantity: quantityOf(clause),
    scope: statement.quantity?.scope ?? null,
    place: placeOf(clause, context),
    time: statement.time?.normalized ?? statement.time?.text.toLowerCase() ?? null,
  };
  const topics = topicsOfClaim(clause, context);
  const roles = about.map(({ entityId, role }) => [entityId, role]);
  return {
    // Everything but the words and the keys made of them is in the id, so that whoever states a claim first never
    // changes what it is.
    id: stableId('claim', ...normalForm(form), roles, topics),
    statement: statementInWords(clause, context),
    ...form,
    about,
    topics: [...topics, ...wordTopics(statement.wording, context.topics.frequencies)].sort(),
  };
}

type Form = Pick<
  Claim,
  'subject' | 'predicate' | 'object' | 'polarity' | 'quantity' | 'scope' | 'place' | 'time'
>;

function normalForm({
  subject,
  predicate,
  object,
  polarity,
  quantity,
  scope,
  place,
  time,
}: Form): readonly IdPart[] {
  const amount = quantity === null ? null : amountForm(quantity);
  return [subject, predicate, object, polarity, amount, scope, place, time];
}

function amountForm({ value, atLeast, atMost, approximator, unit, counts }: Quantity): IdPart {
  return [value, atLeast, atMost, approximator, unit, counts];
}

function subjectOf(clause: Clause, context: ReadingContext): string {
  const { statement } = clause;
  const words = statement.subjects.flatMap((subject) => {
    const meant = referentOf(clause, subject, context);
    if (meant === null) return [];
    const { sentence, heads } = meant;
    const phrase = heads
      .flatMap((head) => phraseOf(sentence, head))
      .filter((index) => !sentence.tokens[index]?.pos.startsWith('CD'));
    return contentWords({ statement, sentence }, phrase, context);
  });
  return words.length > 0
    ? words.join(' ')
    : [...subjectEntities(clause, context)].sort().join(' ');
}

/** What else the clause says: its content words without subject, predicate, number, time and place, sorted. */
function objectOf(clause: Clause, context: ReadingContext): string | null {
  const { statement, sentence } = clause;
  const subject = new Set(statement.subjects.flatMap((head) => phraseOf(sentence, head)));
  const spans = [statement.quantity?.span, statement.time?.span, statement.place?.span].filter(
    (span) => span !== undefined,
  );
  const rest = statement.tokens.filter((index) => {
    const token = sentence.tokens[index];
    const taken = token === undefined || spans.some((span) => contains(span, token));
    return !taken && !subject.has(index) && index !== statement.predicate;
  });
  const words = [...new Set(contentWords(clause, rest, context))].sort();
  return words.length > 0 ? words.join(' ') : null;
}

/** Lemmas of the content words among these tokens, names as the ids of their entities, hedges left out. */
function contentWords(
  clause: Clause,
  indices: readonly number[],
  context: ReadingContext,
): readonly string[] {
  const { statement, sentence } = clause;
  const names = namesInSentence(context, sentence.index);
  const hedges = new Set(statement.hedges.map((hedge) => hedge.toLowerCase()));
  const words = indices.flatMap((index) => {
    const token = sentence.tokens[index];
    if (token === undefined || hedges.has(token.text.toLowerCase())) return [];
    const name = names.find((candidate) => overlaps(candidate, token));
    if (name !== undefined) return [name.entityId];
    return isContent(token) ? [lemmaOf(token)] : [];
  });
  return words.filter((word, index) => word !== words[index - 1]);
}

function quantityOf({ statement }: Clause): Quantity | null {
  if (statement.quantity === null) return null;
  const { value, atLeast, atMost, approximator, unit, counts, scope } = statement.quantity;
  return { value, atLeast, atMost, approximator, unit, counts, scope };
}

function placeOf(clause: Clause, context: ReadingContext): string | null {
  const { place } = clause.statement;
  if (place === null) return null;
  const names = namesInSentence(context, clause.sentence.index).filter((name) =>
    overlaps(name, place.span),
  );
  const ids = [...new Set(names.map(({ entityId }) => entityId))].sort();
  return ids.length > 0 ? ids.join(' ') : place.text.toLowerCase();
}
