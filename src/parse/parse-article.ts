import {
  type Article,
  type DocumentMetadata,
  type PublicationDate,
  type RawDocument,
} from '../domain/article.ts';
import { type Span } from '../domain/span.ts';
import { type ParseKnowledge } from '../domain/knowledge-parse.ts';
import { sha256, stableId } from '../lib/stable-id.ts';
import { detectLanguage } from './detect-language.ts';
import { findByline } from './find-byline.ts';
import { findCredits } from './find-credits.ts';
import { findOutlet } from './find-outlet.ts';
import { type ReadPage } from './page-part.ts';
import { readPage } from './read-page.ts';
import { publicationDate } from './publication-date.ts';
import { boilerplateSpans, readBlocks } from './read-blocks.ts';
import { readDateLine } from './read-date.ts';
import { readDateline } from './read-dateline.ts';

/**
 * Reads a page's text into blocks and into what the page says of itself. What is given with the
 * document (title, outlet, author, date) wins over what the page says; what a list of pages says of it comes last.
 */
export function parseArticle(document: RawDocument, knowledge: ParseKnowledge): Article {
  const { key, text, metadata } = document;
  const page = readPage(text, metadata.title, knowledge);
  const id = stableId('article', key);
  const textHash = sha256(text);
  return {
    id,
    key,
    versionId: stableId('version', id, textHash),
    textHash,
    text,
    url: metadata.url ?? null,
    ...ofPage(page, metadata, knowledge),
    language: detectLanguage(contentText(page), knowledge.languages),
    blocks: readBlocks(page),
    boilerplate: boilerplateSpans(page),
    credits: findCredits(page, knowledge),
  };
}

type PageFacts = Pick<
  Article,
  'title' | 'titleSpan' | 'outlet' | 'byline' | 'bylineSpan' | 'published'
>;

function ofPage(page: ReadPage, metadata: DocumentMetadata, knowledge: ParseKnowledge): PageFacts {
  const { hints = {} } = metadata;
  const title = first<GivenName>(given(metadata.title), page.title, given(hints.title));
  const outlet = first(
    given(metadata.outlet),
    findOutlet(page.parts, knowledge),
    given(hints.outlet),
  );
  const byline = first(given(metadata.author), findByline(page, knowledge), given(hints.author));
  return {
    title: title?.name ?? null,
    titleSpan: page.title?.span ?? null,
    outlet,
    byline: byline?.name ?? null,
    bylineSpan: byline?.span ?? null,
    published: datePublished(page, metadata, knowledge),
  };
}

/** The first that is known, in the order of trust. */
function first<Value>(...values: readonly (Value | null)[]): Value | null {
  return values.find((value) => value !== null) ?? null;
}

/** A name and where the page has it; null when it was given with the page. */
interface GivenName {
  readonly name: string;
  readonly span: Span | null;
}

function given(name = ''): { readonly name: string; readonly span: null } | null {
  return name.trim() === '' ? null : { name: name.trim(), span: null };
}

function datePublished(
  page: ReadPage,
  metadata: DocumentMetadata,
  knowledge: ParseKnowledge,
): PublicationDate | null {
  return (
    publicationDate(metadata.published ?? '') ??
    datelineDate(page, knowledge) ??
    publicationDate(metadata.hints?.published ?? '')
  );
}

/** The date of publication before that of a change; dates of teasers and visits are furniture. */
function datelineDate(page: ReadPage, knowledge: ParseKnowledge): PublicationDate | null {
  const dates = page.parts
    .filter((_, index) => page.labels[index]?.kind === 'METADATA')
    .map((part) => readDateLine(part.text, knowledge.boilerplate))
    .filter((line) => line !== null);
  const date = dates.find((line) => line.role === 'PUBLISHED') ?? dates[0];
  return date?.date ?? reportDate(page);
}

/** The day before a report's first words. */
function reportDate(page: ReadPage): PublicationDate | null {
  const content = page.parts.filter((_, index) => page.labels[index] === null);
  return (
    content.map((part) => readDateline(part)?.date ?? null).find((day) => day !== null) ?? null
  );
}

/** The language is that of the text, not of the menus around it. */
function contentText(page: ReadPage): string {
  const content = page.parts.filter((_, index) => page.labels[index]?.kind !== 'BOILERPLATE');
  return content.map((part) => part.text).join('\n');
}
