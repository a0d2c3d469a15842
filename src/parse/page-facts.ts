import {
  type Article,
  type DocumentMetadata,
  type FactOrigin,
  type OutletName,
  type PublicationDate,
} from '../domain/article.ts';
import { type ParseKnowledge } from '../domain/knowledge-parse.ts';
import { type Span } from '../domain/span.ts';
import { findByline } from './find-byline.ts';
import { findOutlet } from './find-outlet.ts';
import { outletOfAddress } from './outlet-of-address.ts';
import { type ReadPage } from './page-part.ts';
import { publicationDate } from './publication-date.ts';
import { readDateLine } from './read-date.ts';
import { readDateline } from './read-dateline.ts';

type PageFacts = Pick<
  Article,
  'title' | 'titleSpan' | 'outlet' | 'byline' | 'bylineSpan' | 'published' | 'origins'
>;

/**
 * What is known of an article itself, each fact with where it comes from. The order of trust: what came
 * with the text (whose origin the reader of markup may have told), the text, the address, a list of pages.
 */
export function pageFacts(
  page: ReadPage,
  metadata: DocumentMetadata,
  knowledge: ParseKnowledge,
): PageFacts {
  const title = titleOf(page, metadata);
  const outlet = outletOf(page, metadata, knowledge);
  const byline = bylineOf(page, metadata, knowledge);
  const published = dateOf(page, metadata, knowledge);
  return {
    title: title.value?.name ?? null,
    titleSpan: page.title?.span ?? null,
    outlet: outlet.value,
    byline: byline.value?.name ?? null,
    bylineSpan: byline.value?.span ?? null,
    published: published.value,
    origins: {
      title: title.origin,
      outlet: outlet.origin,
      byline: byline.origin,
      published: published.origin,
    },
  };
}

/** A fact and where it comes from; null for both when it is not known. */
interface Told<Value> {
  readonly value: Value | null;
  readonly origin: FactOrigin | null;
}

/** A name and where the page has it; null when it was given with the page. */
interface GivenName {
  readonly name: string;
  readonly span: Span | null;
}

function titleOf(page: ReadPage, { title, origins, hints }: DocumentMetadata): Told<GivenName> {
  return first<GivenName>([
    [origins?.title ?? 'GIVEN', given(title)],
    ['TEXT', page.title],
    ['LISTING', given(hints?.title)],
  ]);
}

function bylineOf(
  page: ReadPage,
  { author, origins, hints }: DocumentMetadata,
  knowledge: ParseKnowledge,
): Told<GivenName> {
  return first<GivenName>([
    [origins?.byline ?? 'GIVEN', given(author)],
    ['TEXT', findByline(page, knowledge)],
    ['LISTING', given(hints?.author)],
  ]);
}

function outletOf(
  page: ReadPage,
  { outlet, origins, hints, url }: DocumentMetadata,
  knowledge: ParseKnowledge,
): Told<OutletName> {
  const site = url === undefined ? null : outletOfAddress(url, knowledge.outlets);
  return first<OutletName>([
    [origins?.outlet ?? 'GIVEN', given(outlet)],
    ['TEXT', findOutlet(page.parts, knowledge)],
    ['ADDRESS', site?.isKnown === true ? given(site.name) : null],
    ['LISTING', given(hints?.outlet)],
    ['ADDRESS', given(site?.name)],
  ]);
}

function dateOf(
  page: ReadPage,
  { published, origins, hints }: DocumentMetadata,
  knowledge: ParseKnowledge,
): Told<PublicationDate> {
  return first<PublicationDate>([
    [origins?.published ?? 'GIVEN', publicationDate(published ?? '')],
    ['TEXT', datelineDate(page, knowledge)],
    ['LISTING', publicationDate(hints?.published ?? '')],
  ]);
}

/** The first that is known, in the order of trust. */
function first<Value>(values: readonly (readonly [FactOrigin, Value | null])[]): Told<Value> {
  for (const [origin, value] of values) if (value !== null) return { value, origin };
  return { value: null, origin: null };
}

function given(name = ''): { readonly name: string; readonly span: null } | null {
  return name.trim() === '' ? null : { name: name.trim(), span: null };
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
