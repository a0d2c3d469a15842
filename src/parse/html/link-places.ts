import { type PageLink } from '../../domain/article.ts';
import { LIMITS } from '../../domain/limits.ts';
import { type Span } from '../../domain/span.ts';
import { canonicalUrl } from '../../lib/canonical-url.ts';
import { readUrl } from '../../lib/read-url.ts';
import { type LineLink, type TextLine } from './element-lines.ts';

/**
 * Parts of a page as lines of their own, with the links that stand in them.
 * @param parts in order, as places in the lines joined by line breaks
 */
export function linesWithin(
  parts: readonly (Span & { readonly text: string })[],
  lines: readonly TextLine[],
): readonly TextLine[] {
  const links = joinedLinks(lines, 0);
  let next = 0;
  return parts.map(({ start, end, text }) => {
    const own: LineLink[] = [];
    for (let link = links[next]; link !== undefined && link.start < end; link = links[++next]) {
      if (link.start >= start && link.end <= end) own.push(moved(link, -start));
    }
    return { text, links: own };
  });
}

/**
 * The first links of a text of these lines that lead to a web page, as far as the page's limit goes.
 * @param place where the first line begins, and what addresses are relative to (null: only whole ones count)
 */
export function pageLinks(
  lines: readonly TextLine[],
  place: { readonly start: number; readonly base: string | null },
): readonly PageLink[] {
  const links: PageLink[] = [];
  for (const { start, end, href } of joinedLinks(lines, place.start)) {
    if (links.length === LIMITS.pageLinks) break;
    const url = canonicalUrl(readUrl(href, place.base ?? undefined)?.href ?? '');
    if (url !== null && url.length <= LIMITS.keyCharacters) links.push({ start, end, url });
  }
  return links;
}

/** The links of lines as places in the lines joined by line breaks. */
function joinedLinks(lines: readonly TextLine[], start: number): readonly LineLink[] {
  let place = start;
  return lines.flatMap(({ text, links }) => {
    const own = links.map((link) => moved(link, place));
    place += text.length + 1;
    return own;
  });
}

function moved({ start, end, href }: LineLink, by: number): LineLink {
  return { start: start + by, end: end + by, href };
}
