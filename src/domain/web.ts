import { type DocumentMetadata } from './article.ts';
import { type ErrorCode } from './errors.ts';

/** What is asked of a web server. */
export interface WebRequest {
  /** Absolute http or https address. */
  readonly url: string;
  /** Media types that serve, as in the `Accept` header; an answer of another type is an error. */
  readonly accept: string;
  /** Validators of the copy that is there already: the server may answer "not modified". */
  readonly validators?: WebValidators;
  /** The most bytes that the answer may have, decompressed; the limit of a page unless given. */
  readonly maxBytes?: number;
  readonly signal?: AbortSignal;
}

/** What tells a later request that nothing has changed (RFC 9110, conditional requests). */
export interface WebValidators {
  readonly etag?: string;
  readonly lastModified?: string;
}

/** An answer that can be used; a refusal or an error of the server is a CounterclaimError. */
export interface WebAnswer {
  /** Where the answer came from, after redirects. */
  readonly url: string;
  /** True for 304: the copy that is there still holds, and `bytes` is empty. */
  readonly isUnchanged: boolean;
  /** Media type in lower case without parameters; null when none was sent. */
  readonly mediaType: string | null;
  /** The charset of the media type in lower case; null when none was sent. */
  readonly charset: string | null;
  /** The body, decompressed, never longer than the limit. */
  readonly bytes: Uint8Array;
  readonly validators: WebValidators;
}

/** Asks public web servers politely; never reaches an address that is not public. */
export interface WebClient {
  /** @throws CounterclaimError FETCH_REFUSED (address, robots.txt, limit) or FETCH_FAILED (network, status) */
  get(request: WebRequest): Promise<WebAnswer>;
  close(): Promise<void>;
}

/** A page of markup as it came, before its text is known. */
export interface HtmlPage {
  /** The markup, decoded. */
  readonly html: string;
  /** Where it came from, when known; relative links are resolved against it. */
  readonly url: string | null;
}

/** The text of a page and what its markup says of it. */
export interface HtmlReading {
  readonly text: string;
  /** `url` is the canonical link that the page names, if it names one. */
  readonly metadata: DocumentMetadata;
}

/** What a thread that reads markup answers: an error as what can cross to another thread. */
export type MarkupAnswer =
  | { readonly ok: true; readonly reading: HtmlReading }
  | { readonly ok: false; readonly code: ErrorCode; readonly message: string };

/** @throws CounterclaimError NOT_AN_ARTICLE or TEXT_TOO_LARGE when there is nothing in it to read, or too much */
export type ReadHtml = (page: HtmlPage) => Promise<HtmlReading>;
