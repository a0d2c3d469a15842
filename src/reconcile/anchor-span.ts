import { type Article } from '../domain/article.ts';
import { overlaps, type Span, type TextAnchor, type Zone } from '../domain/span.ts';

/** How much text on either side finds a span again. */
const CONTEXT = 32;

/** The anchor of a span of the article: its words, the text around them, its sentence and zone. */
export function anchorSpan(article: Article, { start, end }: Span, sentence: number): TextAnchor {
  const { text } = article;
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    sentence,
    zone: zoneOf(article, { start, end }),
  };
}

/** HEADLINE lines, the first paragraph (LEAD), what stands behind the last one (TRAILER), else BODY. */
function zoneOf(article: Article, span: Span): Zone {
  const headline =
    (article.titleSpan !== null && overlaps(article.titleSpan, span)) ||
    article.blocks.some((block) => block.kind === 'HEADLINE' && overlaps(block, span));
  if (headline) return 'HEADLINE';
  const paragraphs = article.blocks.filter(({ kind }) => kind === 'PARAGRAPH');
  const [first, last] = [paragraphs[0], paragraphs.at(-1)];
  if (first !== undefined && overlaps(first, span)) return 'LEAD';
  return last !== undefined && span.start >= last.end ? 'TRAILER' : 'BODY';
}
