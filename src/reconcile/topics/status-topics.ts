import { type StatusClass } from '../../domain/knowledge-topics.ts';
import { overlaps, type Span } from '../../domain/span.ts';
import { headlineSpans } from '../claim-entities.ts';
import { phraseOf } from '../phrase.ts';
import { type Clause, type ReadingContext } from '../reading-context.ts';
import { eventsIn } from './event-topics.ts';
import { tellsOf, tellsPhrase, tokensAt, wordsByClass, type WordsByClass } from './words.ts';

const NOT_EVENTS = new Set(['AGREE']);

/**
 * Topic keys of a statement about whether something is confirmed: `status:UNCONFIRMED` and the events it is
 * about: those of its own clause, else of the question or heading above it, else of the headline.
 */
export function statusTopics(clause: Clause, context: ReadingContext): readonly string[] {
  const status = statusOf(clause, context.topics.statuses);
  if (status === null) return [];
  return [`status:${status}`, ...matterOf(clause, context).map((event) => `event:${event}`)];
}

function statusOf(clause: Clause, statuses: readonly StatusClass[]): string | null {
  const words = wordsOf(clause);
  const found = statuses.find((status) => tells(status, words, clause));
  if (found === undefined) return null;
  if (clause.statement.polarity === 'POSITIVE') return found.id;
  if (found.id === 'DENIED') return null;
  return found.id === 'CONFIRMED' ? 'UNCONFIRMED' : 'CONFIRMED';
}

/** The words of predicate, subject and complement: a confirmation that is only mentioned says nothing. */
function wordsOf({ statement, sentence }: Clause): WordsByClass {
  const heads = [statement.predicate, ...statement.subjects, ...statement.objects];
  const copulas = sentence.dependencies
    .filter(({ relation, governor }) => relation === 'cop' && governor === statement.predicate)
    .map(({ dependent }) => dependent);
  return wordsByClass(tokensAt(sentence, [...heads, ...copulas]));
}

function tells(status: StatusClass, words: WordsByClass, { statement, sentence }: Clause): boolean {
  if (status.phrases.some((phrase) => tellsPhrase(phrase, words))) return true;
  // "There is no confirmation": the noun says it alone only where the clause is about its being there.
  const exists = words.verbs.has('be') && statement.objects.length <= 1;
  const predicate = wordsByClass(tokensAt(sentence, [statement.predicate]));
  return tellsOf(
    { ...status, nouns: exists ? status.nouns : [] },
    { ...predicate, nouns: words.nouns },
  );
}

function matterOf(clause: Clause, context: ReadingContext): readonly string[] {
  const { events } = context.topics;
  const phrase = clause.statement.subjects.flatMap((head) => phraseOf(clause.sentence, head));
  const own = eventsIn(tokensAt(clause.sentence, [...clause.statement.tokens, ...phrase]), events);
  const matters = [own, eventsAbove(clause, context), mainEvents(context)].map((ids) =>
    ids.filter((id) => !NOT_EVENTS.has(id)),
  );
  return matters.find((ids) => ids.length > 0) ?? [];
}

function eventsAbove(clause: Clause, context: ReadingContext): readonly string[] {
  const above = context.article.blocks
    .filter(({ end }) => end <= clause.statement.span.start)
    .at(-1);
  const isHeading = above?.kind === 'QUESTION' || above?.kind === 'HEADING';
  return isHeading ? eventsInSpans([above], context) : [];
}

/** Event classes that the article's headline tells of. */
function mainEvents(context: ReadingContext): readonly string[] {
  return eventsInSpans(headlineSpans(context), context);
}

function eventsInSpans(
  spans: readonly Span[],
  { annotation, topics }: ReadingContext,
): readonly string[] {
  const tokens = annotation.sentences
    .flatMap((sentence) => sentence.tokens)
    .filter((token) => spans.some((span) => overlaps(span, token)));
  return eventsIn(tokens, topics.events);
}
