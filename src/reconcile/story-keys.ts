import { type Token } from '../domain/annotation.ts';
import { type BlockKind } from '../domain/article.ts';
import { overlaps } from '../domain/span.ts';
import { headlineSpans } from './claim-entities.ts';
import { lemmaOf } from './phrase.ts';
import { type ReadingContext } from './reading-context.ts';

const MOST_ENTITIES = 6;
const MOST_WORDS = 14;
/** A word or name of the headline counts as so many in the body. */
const HEADLINE_WEIGHT = 4;
const READ: ReadonlySet<BlockKind> = new Set(['HEADLINE', 'HEADING', 'QUESTION', 'PARAGRAPH']);
/** Words of any news. */
const COMMON = new Set(
  (
    'be have do say tell report official people year day week month time new last first other more many make take go come get ' +
    'know think see want use include call ask work way thing part number group member country state government ' +
    'president minister public world news statement source spokesman spokesperson issue situation case end start ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december mr mrs ms add give find become show move leave need help try look mean ' +
    'percent man woman lot move plan decision question place point today yesterday tomorrow ago good bad big great'
  ).split(' '),
);

/** What an article is about: `entity:<id>` of its most named entities and `word:<lemma>` of its most frequent content words, sorted. */
export function storyKeys(context: ReadingContext): readonly string[] {
  const entities = top(weighEntities(context), MOST_ENTITIES).map((id) => `entity:${id}`);
  const words = top(weighWords(context), MOST_WORDS).map((lemma) => `word:${lemma}`);
  return [...entities, ...words].sort();
}

function weighEntities(context: ReadingContext): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  const headline = headlineSpans(context);
  context.annotation.mentions.forEach((mention, index) => {
    const id = context.entityIds[index] ?? null;
    const kind = context.entityById.get(id ?? '')?.kind;
    if (id === null || kind === undefined || kind === 'OUTLET') return;
    const weight = headline.some((span) => overlaps(span, mention)) ? HEADLINE_WEIGHT : 1;
    weights.set(id, (weights.get(id) ?? 0) + weight);
  });
  return weights;
}

function weighWords(context: ReadingContext): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  const headline = headlineSpans(context);
  const read = context.article.blocks.filter(({ kind }) => READ.has(kind));
  for (const token of context.annotation.sentences.flatMap(({ tokens }) => tokens)) {
    if (!tells(token) || !read.some((block) => overlaps(block, token))) continue;
    const weight = headline.some((span) => overlaps(span, token)) ? HEADLINE_WEIGHT : 1;
    weights.set(lemmaOf(token), (weights.get(lemmaOf(token)) ?? 0) + weight);
  }
  return weights;
}

/** A common noun or a verb that is no news word; names are entities. */
function tells(token: Token): boolean {
  const lemma = lemmaOf(token);
  return (
    /^(?:NNS?|VB[DGNPZ]?)$/u.test(token.pos) && /^[\p{L}-]{3,}$/u.test(lemma) && !COMMON.has(lemma)
  );
}

function top(weights: ReadonlyMap<string, number>, most: number): readonly string[] {
  return [...weights]
    .sort(([one, weight], [other, otherWeight]) => otherWeight - weight || (one < other ? -1 : 1))
    .slice(0, most)
    .map(([key]) => key);
}
