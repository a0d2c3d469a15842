import { type ArticleOrigins, type DocumentMetadata } from '../../domain/article.ts';
import { CounterclaimError } from '../../domain/errors.ts';
import { type ParseKnowledge } from '../../domain/knowledge-parse.ts';
import { type HtmlPage, type HtmlReading } from '../../domain/web.ts';
import { readUrl } from '../../lib/read-url.ts';
import { publicationDate } from '../publication-date.ts';
import { readPage } from '../read-page.ts';
import { articleBody, type PageBody } from './article-body.ts';
import { type TextLine } from './element-lines.ts';
import { linesWithin, pageLinks } from './link-places.ts';
import { openMarkup } from './open-markup.ts';
import { type MarkupFact, type PageMetadata, pageMetadata } from './page-metadata.ts';
import { type PageTree } from './page-tree.ts';

/** An article as markup gives it, before it becomes a text. */
export interface MarkupArticle {
  readonly metadata: PageMetadata;
  /** Headings and paragraphs in order, without the page's furniture. */
  readonly paragraphs: readonly TextLine[];
}

/**
 * The article of a page: what its markup says of it, and its paragraphs by Readability's scoring of
 * the tree, less the lines that this program's rules for plain pages know as furniture.
 * @throws CounterclaimError TEXT_TOO_LARGE or NOT_AN_ARTICLE
 */
export function readMarkup(html: string, knowledge: ParseKnowledge): MarkupArticle {
  const page = openMarkup(html);
  const metadata = pageMetadata(page);
  const body = bodyOf(page);
  const title = metadata.title?.value;
  return {
    metadata: { ...metadata, byline: metadata.byline ?? shownByline(body) },
    paragraphs: withoutFurniture(body.lines, title, knowledge),
  };
}

/**
 * A page as the text of its article: the title, a blank line, and a line for each paragraph, with
 * what the markup says of it and where its words lead to as metadata.
 * @throws CounterclaimError NOT_AN_ARTICLE when there is nothing to read in it
 */
export function htmlReading(page: HtmlPage, knowledge: ParseKnowledge): HtmlReading {
  const { metadata, paragraphs } = readMarkup(page.html, knowledge);
  if (paragraphs.length === 0) {
    throw new CounterclaimError(
      'NOT_AN_ARTICLE',
      'A page with an article was wanted; no running text was found in this one.',
    );
  }
  const title = metadata.title?.value ?? '';
  const head = title === '' ? '' : `${title}\n\n`;
  const url = absolute(metadata.canonicalUrl, page.url);
  const links = pageLinks(paragraphs, { start: head.length, base: page.url ?? url });
  return {
    text: `${head}${paragraphs.map(({ text }) => text).join('\n')}\n`,
    metadata: {
      ...documentMetadata(metadata),
      ...(url !== null && { url }),
      ...(links.length > 0 && { links }),
    },
  };
}

function bodyOf(page: PageTree): PageBody {
  try {
    return articleBody(page);
  } catch (cause) {
    // The libraries walk a tree by recursion: what is mended into one far too deep is no page.
    if (!(cause instanceof RangeError)) throw cause;
    const message = 'A page that can be parsed was wanted; the elements of this one never end.';
    throw new CounterclaimError('NOT_AN_ARTICLE', message, { cause });
  }
}

function withoutFurniture(
  lines: readonly TextLine[],
  title: string | undefined,
  knowledge: ParseKnowledge,
): readonly TextLine[] {
  const texts = [title ?? '', ...lines.map(({ text }) => text)];
  const page = readPage(texts.join('\n'), title, knowledge);
  const isContent = (kind: string | undefined): boolean =>
    kind === undefined || kind === 'HEADING' || kind === 'QUESTION';
  const parts = page.parts.filter((_, index) => isContent(page.labels[index]?.kind));
  return linesWithin(parts, [{ text: title ?? '', links: [] }, ...lines]);
}

function shownByline({ byline }: PageBody): MarkupFact | null {
  return byline === null ? null : { value: byline, origin: 'ELEMENT' };
}

function documentMetadata(given: PageMetadata): DocumentMetadata {
  const { title, siteName: outlet, byline } = given;
  const published = publicationDate(given.published?.value ?? '')?.value;
  return {
    ...(title !== null && { title: title.value }),
    ...(outlet !== null && { outlet: outlet.value }),
    ...(byline !== null && { author: byline.value }),
    ...(published !== undefined && { published }),
    origins: originsOf({ title, outlet, byline, published: given.published }),
  };
}

function originsOf(
  facts: Readonly<Record<keyof ArticleOrigins, MarkupFact | null>>,
): Partial<ArticleOrigins> {
  const told = Object.entries(facts).flatMap(([name, fact]) =>
    fact === null ? [] : [[name, fact.origin]],
  );
  return Object.fromEntries(told) as Partial<ArticleOrigins>;
}

function absolute(url: string | null, base: string | null): string | null {
  return url === null ? null : (readUrl(url, base ?? undefined)?.href ?? null);
}
