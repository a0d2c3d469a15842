import { type Annotation, type Token } from '../domain/annotation.ts';
import { type Article, type BlockKind } from '../domain/article.ts';
import { overlaps, type Span } from '../domain/span.ts';
import { lemmaOf } from './phrase.ts';

const READ: ReadonlySet<BlockKind> = new Set(['HEADLINE', 'HEADING', 'QUESTION', 'PARAGRAPH']);
/** Of nouns and names. Accounts of one event share whom and what they tell of; verbs and adjectives are the writer's. */
const TELLING = 'NN';

/** The words that say what an article is about, in text order, by lemma in lower case; furniture left out. */
export function storyWords(
  article: Article,
  annotation: Annotation,
): readonly (Span & { readonly lemma: string })[] {
  const read = article.blocks.filter(({ kind }) => READ.has(kind));
  return annotation.sentences
    .filter((sentence) => read.some((block) => overlaps(block, sentence)))
    .flatMap(({ tokens }) => tokens.filter(isTelling))
    .map((token) => ({ start: token.start, end: token.end, lemma: lemmaOf(token) }));
}

function isTelling(token: Token): boolean {
  return token.pos.startsWith(TELLING) && /^\p{L}[\p{L}-]{2,}$/u.test(lemmaOf(token));
}
