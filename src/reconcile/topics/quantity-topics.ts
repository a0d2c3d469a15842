import { type Sentence, type Token } from '../../domain/annotation.ts';
import { type TopicKnowledge, type UnitClass } from '../../domain/knowledge-topics.ts';
import { overlaps } from '../../domain/span.ts';
import { entitiesInPhrase } from '../claim-entities.ts';
import { childrenOf, governorOf, lemmaOf, phraseOf, relationOf } from '../phrase.ts';
import { type Clause, type ReadingContext } from '../reading-context.ts';
import { eventsIn, eventsOfVerb } from './event-topics.ts';
import { holdsPhrase, tokensAt } from './words.ts';

/**
 * Topic keys of what a number counts: its unit and the classes above it, the measure (what happens to
 * the counted, or the noun it is the value of), whose they are, the stage, the period.
 */
export function quantityTopics(clause: Clause, context: ReadingContext): readonly string[] {
  const { quantity } = clause.statement;
  if (quantity === null) return [];
  const path = pathToPredicate(clause);
  const measures = measuresOf(clause, path, context.topics);
  const units = unitsOf(quantity.unit, measures, context.topics);
  const words = clauseText(clause, context);
  return [
    ...measures.map((measure) => `measure:${measure}`),
    ...units.map(({ id }) => `unit:${id}`),
    ...units.flatMap(({ parent }) => (parent === null ? [] : [`under:${parent}`])),
    ...countedEntities(clause, context).map((id) => `of:${id}`),
    ...stagesOf(clause, { path, words, topics: context.topics }).map((stage) => `stage:${stage}`),
    ...context.topics.eras.filter((era) => holdsPhrase(words, era)).map((era) => `era:${era}`),
    ...(quantity.scope === null ? [] : [`scope:${quantity.scope.toLowerCase()}`]),
  ];
}

/** Token indices from the number up to the clause's predicate. */
function pathToPredicate({ statement, sentence }: Clause): readonly number[] {
  const { quantity, predicate } = statement;
  if (quantity === null) return [];
  const start = sentence.tokens.findIndex(
    (token) => overlaps(token, quantity.span) && token.pos.startsWith('CD'),
  );
  const path: number[] = [];
  for (let at = start; at >= 0 && !path.includes(at); at = above(sentence, at)) {
    path.push(at);
    if (at === predicate) return path;
    if (hangsUnsurely(sentence, at)) break;
  }
  // A number that hangs on another clause by a mistake of the parser keeps its own noun phrase only.
  const verb = path.findIndex((index) => sentence.tokens[index]?.pos.startsWith('VB') === true);
  return verb < 0 ? path : path.slice(0, verb);
}

/** What a token hangs on; a member of a list hangs where the list does. */
function above(sentence: Sentence, token: number): number {
  const governor = governorOf(sentence, token);
  const listed =
    relationOf(sentence, token) === 'conj' &&
    sentence.tokens[token]?.pos.startsWith('VB') === false;
  return listed ? governorOf(sentence, governor) : governor;
}

/** "dep" on a verb is the parser's word for not knowing whose the number is. */
function hangsUnsurely(sentence: Sentence, token: number): boolean {
  const governor = sentence.tokens[governorOf(sentence, token)];
  return relationOf(sentence, token) === 'dep' && governor?.pos.startsWith('VB') === true;
}

function measuresOf(
  clause: Clause,
  path: readonly number[],
  topics: TopicKnowledge,
): readonly string[] {
  const { statement, sentence } = clause;
  const predicate = nearestVerb(clause, path);
  const tokens = tokensAt(sentence, statement.tokens);
  const subjects = tokensAt(
    sentence,
    statement.subjects.flatMap((head) => phraseOf(sentence, head)),
  );
  const carried = predicate !== undefined && carries(predicate, topics);
  const counting = tokensAt(sentence, path).filter((token) => !token.pos.startsWith('VB'));
  const about = carried ? [...counting, ...subjects] : counting;
  const events = [
    ...eventsIn([...about, ...participlesBeside(clause)], topics.events),
    ...(predicate === undefined || carried ? [] : eventsOfVerb(predicate, tokens, topics.events)),
  ];
  const nouns = about.map(lemmaOf).filter((lemma) => topics.measures.includes(lemma));
  const found = [...new Set([...events, ...nouns])];
  return found.length > 0 || predicate === undefined ? found : [lemmaOf(predicate)];
}

/** The verb that governs the number: "cut" in "plans to cut 8,000 jobs", else the clause's predicate. */
function nearestVerb({ statement, sentence }: Clause, path: readonly number[]): Token | undefined {
  const verb = tokensAt(sentence, path).find(({ pos }) => pos.startsWith('VB'));
  return verb ?? sentence.tokens[statement.predicate];
}

/** A verb that only joins a noun to its number: "stands at", "numbers", "reached". */
function carries(predicate: Token, topics: TopicKnowledge): boolean {
  return !predicate.pos.startsWith('VB') || topics.carriers.includes(lemmaOf(predicate));
}

/** Predicates that are no verb of their own class: "dead", "stationed", "poised to enter the war". */
function participlesBeside({ statement, sentence }: Clause): readonly Token[] {
  const predicate = sentence.tokens[statement.predicate];
  if (predicate === undefined) return [];
  return /^(?:JJ|VBN|VBD|NN)/u.test(predicate.pos) && !/^VBD$/u.test(predicate.pos)
    ? tokensAt(sentence, statement.tokens)
    : [];
}

function unitsOf(
  unit: string,
  measures: readonly string[],
  { units, events }: TopicKnowledge,
): readonly UnitClass[] {
  const word = unit.split(' ').at(-1) ?? '';
  const named = units.filter(
    ({ words }) => words.includes(unit) || (word !== '' && words.includes(word)),
  );
  const narrow = named.filter(({ parent }) => parent !== null);
  if (named.length > 0) return narrow.length > 0 ? narrow : named;
  const implied = events.filter(({ id }) => measures.includes(id)).map(({ counts }) => counts);
  const byEvent = units.filter(({ id }) => implied.includes(id));
  // What no class knows is its own: "12 bridges" is compared with bridges only.
  if (unit !== '' && byEvent.length === 0) return [{ id: unit, parent: null, words: [] }];
  return byEvent;
}

/** Whose the counted are: the entities in the noun phrase that holds the number. */
function countedEntities(clause: Clause, context: ReadingContext): readonly string[] {
  const { quantity } = clause.statement;
  const head = clause.sentence.tokens.findIndex(
    (token) => quantity !== null && overlaps(token, quantity.span) && token.pos.startsWith('CD'),
  );
  if (head < 0) return [];
  const noun = governorOf(clause.sentence, head);
  const token = clause.sentence.tokens[noun];
  return token?.pos.startsWith('NN') === true ? entitiesInPhrase(clause, noun, context) : [];
}

function stagesOf(
  clause: Clause,
  {
    path,
    words,
    topics,
  }: { readonly path: readonly number[]; readonly words: string; readonly topics: TopicKnowledge },
): readonly string[] {
  const beside = wordsBesideCount(clause, path);
  return topics.stages
    .filter((stage) =>
      stage.words.some((word) => holdsPhrase(stage.beside === 'COUNT' ? beside : words, word)),
    )
    .map(({ id }) => id);
}

/** The words of the nouns from the number up to the predicate, of the subject, and the predicate's adverbs; not the number's own. */
function wordsBesideCount({ statement, sentence }: Clause, path: readonly number[]): string {
  const { predicate, subjects, quantity } = statement;
  const nouns = [...path.filter((index) => index !== predicate), ...subjects].flatMap((index) =>
    phraseOf(sentence, index),
  );
  const adverbs = childrenOf(sentence, predicate).filter((child) =>
    relationOf(sentence, child).startsWith('advmod'),
  );
  const indices = [...new Set([...nouns, ...adverbs])].sort((one, other) => one - other);
  return tokensAt(sentence, indices)
    .filter(
      (token) => quantity === null || !overlaps(token, quantity.span) || token.pos.startsWith('DT'),
    )
    .map(({ text }) => text)
    .join(' ');
}

function clauseText({ statement, sentence }: Clause, { article }: ReadingContext): string {
  const subject = tokensAt(
    sentence,
    statement.subjects.flatMap((head) => phraseOf(sentence, head)),
  );
  const outside = subject.filter(
    ({ start, end }) => end <= statement.span.start || start >= statement.span.end,
  );
  return [
    ...outside.map(({ text }) => text),
    article.text.slice(statement.span.start, statement.span.end),
  ].join(' ');
}
