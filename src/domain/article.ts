import { type Span } from './span.ts';

/** What is known of a text from outside it: given with the text, never read out of it. */
export interface DocumentMetadata {
  readonly id?: string;
  readonly title?: string;
  readonly url?: string;
  readonly outlet?: string;
  readonly author?: string;
  /** ISO 8601, as precise as it is known: `2024-10`, `2024-10-17` or a full date and time. */
  readonly published?: string;
  /** Where the page's markup says the fields above; a field that is not named here was given with the text. */
  readonly origins?: Partial<ArticleOrigins>;
  /** Where words of the text lead to, in the order of the text. */
  readonly links?: readonly PageLink[];
  /** What a feed or sitemap that listed the page says of it; counts only where neither these fields nor the page speak. */
  readonly hints?: ListingHints;
}

/** Words of a text that lead to a web page. */
export interface PageLink extends Span {
  /** The page's address in its canonical form. */
  readonly url: string;
}

/**
 * Where a fact about an article comes from: given with the text, the page's linked data (JSON-LD), its meta
 * elements, another element of its markup, its text, its web address, or a list of pages (feed, sitemap).
 */
export type FactOrigin =
  'GIVEN' | 'LINKED_DATA' | 'META' | 'ELEMENT' | 'TEXT' | 'ADDRESS' | 'LISTING';

/** Where each fact about an article comes from; null for a fact that is not known. */
export interface ArticleOrigins {
  readonly title: FactOrigin | null;
  readonly byline: FactOrigin | null;
  readonly outlet: FactOrigin | null;
  readonly published: FactOrigin | null;
}

/** What a list of pages says of one of them: second-hand, often shortened. */
export interface ListingHints {
  readonly title?: string;
  readonly outlet?: string;
  readonly author?: string;
  /** ISO 8601, as precise as the list is. */
  readonly published?: string;
  /** ISO 8601; when the page was last changed. Never a publication date. */
  readonly updated?: string;
}

/** A text as it came in, before anything is understood. */
export interface RawDocument {
  /** Identifies the article: the id given, else its URL, else its path under the ingested root, else a hash of its text. */
  readonly key: string;
  /** Where it came from, for messages to people: a path, a line of a file, `stdin`. */
  readonly origin: string;
  /** The text, code unit for code unit; never normalised. */
  readonly text: string;
  readonly metadata: DocumentMetadata;
}

/** How precisely a publication date is known. */
export type DatePrecision = 'YEAR' | 'MONTH' | 'DAY' | 'SECOND';

/** A date as claimed by the page or given with it; never the time of ingest. */
export interface PublicationDate {
  /** ISO 8601, cut to the precision: `2024-10-17` for DAY. */
  readonly value: string;
  readonly precision: DatePrecision;
}

/** Why a span is no content: readers can audit what was dropped. */
export type BoilerplateReason =
  | 'NAVIGATION'
  | 'TEASER'
  | 'BIOGRAPHY'
  | 'COMMENT_FORM'
  | 'SELF_DESCRIPTION'
  | 'RELATED_LINKS'
  | 'CRAWL_DATE'
  | 'SECTION_LABEL'
  | 'DEBRIS';

/** A stretch that yields no claim and no entity, kept with the reason. */
export interface BoilerplateSpan extends Span {
  readonly reason: BoilerplateReason;
}

/** What a line of the page is. Only HEADLINE, HEADING and PARAGRAPH are read for claims. */
export type BlockKind =
  'HEADLINE' | 'HEADING' | 'QUESTION' | 'PARAGRAPH' | 'METADATA' | 'BOILERPLATE';

/** One line of the page (no line break inside), without its surrounding blanks. */
export interface TextBlock extends Span {
  readonly kind: BlockKind;
}

/** A named publisher and the words that name it; span is null when it was given with the text. */
export interface OutletName {
  readonly name: string;
  readonly span: Span | null;
}

/** One state of an article, with what its page says of itself. */
export interface Article {
  /** sha-256 of `["v1","article",key]`. */
  readonly id: string;
  readonly key: string;
  /** sha-256 of `["v1","version",id,textHash]`. */
  readonly versionId: string;
  /** sha-256 of the text's UTF-8 bytes. */
  readonly textHash: string;
  readonly text: string;
  readonly title: string | null;
  readonly titleSpan: Span | null;
  readonly url: string | null;
  readonly outlet: OutletName | null;
  readonly byline: string | null;
  readonly bylineSpan: Span | null;
  readonly published: PublicationDate | null;
  readonly origins: ArticleOrigins;
  /** BCP 47 tag of the text's language, null when it cannot be told. */
  readonly language: string | null;
  /** All non-blank lines in order. */
  readonly blocks: readonly TextBlock[];
  readonly boilerplate: readonly BoilerplateSpan[];
  /** Credits to another page found outside the prose: "Original Source: …", "– RTÉ News". */
  readonly credits: readonly OutletCredit[];
  /** The links of the text in their order, those that cite nothing too. */
  readonly links: readonly ArticleLink[];
}

/** A link with what it is to its article. */
export interface ArticleLink extends PageLink {
  /** Whether it leads to a page that the text may lean on: not to itself, nor to furniture of a site. */
  readonly isCited: boolean;
  /** The name of the known outlet to whose site a cited link leads, unless it is the article's own. */
  readonly outlet: string | null;
}

/** A line or suffix that credits another outlet. */
export interface OutletCredit {
  /** SOURCE: the page that this one retells or copies. AGENCY: the news agency that wrote it. */
  readonly form: 'SOURCE' | 'AGENCY';
  readonly name: string;
  readonly span: Span;
}
