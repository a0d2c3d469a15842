import { type Article } from '../domain/article.ts';
import { type Span } from '../domain/span.ts';

/** The text as the reader gets it: what is no content is blanked, so that every offset stays. */
export function maskedText(article: Article): string {
  const hidden = article.blocks.filter(({ kind }) => kind === 'BOILERPLATE' || kind === 'METADATA');
  return blank(article.text, hidden);
}

/** The text with boilerplate blanked, and of the page's words about itself only its repeated titles left. */
export function namedText(article: Article): string {
  const hidden = article.blocks.filter(
    (block) =>
      block.kind === 'BOILERPLATE' || (block.kind === 'METADATA' && !isTitle(article, block)),
  );
  return blank(article.text, hidden);
}

function isTitle({ text, titleSpan }: Article, block: Span): boolean {
  if (titleSpan === null) return false;
  return text.slice(block.start, block.end).includes(text.slice(titleSpan.start, titleSpan.end));
}

function blank(text: string, hidden: readonly Span[]): string {
  const pieces: string[] = [];
  let end = 0;
  for (const span of hidden) {
    pieces.push(text.slice(end, span.start), ' '.repeat(span.end - span.start));
    end = span.end;
  }
  return pieces.join('') + text.slice(end);
}
