import { type DocumentMetadata, type ListingHints } from '../../domain/article.ts';
import { CounterclaimError } from '../../domain/errors.ts';
import { type ReadHtml, type WebAnswer, type WebClient } from '../../domain/web.ts';
import { canonicalUrl } from '../../lib/canonical-url.ts';
import { decodePage } from '../decode-page.ts';
import { decodeText } from '../decode-text.ts';
import { type Fetched, failedInput } from '../fetched.ts';
import { pageAddress } from '../page-address.ts';

/** What getting a page takes. */
export interface PageTools {
  readonly web: WebClient;
  readonly readHtml: ReadHtml;
  readonly signal?: AbortSignal;
}

const ACCEPT = 'text/html, application/xhtml+xml, text/plain;q=0.8';

/**
 * The article at a web address. Its key is the address that the page is known by; the address that was
 * asked for stays its origin. A page that cannot be had is a failed input; a stop is thrown on.
 * @param hints what a list said of the page
 */
export async function fetchPage(
  address: string,
  tools: PageTools,
  hints?: ListingHints,
): Promise<Fetched> {
  const input = { key: canonicalUrl(address) ?? address, origin: address };
  try {
    const signal = tools.signal === undefined ? {} : { signal: tools.signal };
    const answer = await tools.web.get({ url: address, accept: ACCEPT, ...signal });
    return await documentOfAnswer(answer, tools.readHtml, { origin: address, hints });
  } catch (error) {
    if (!(error instanceof CounterclaimError)) throw error;
    const remedy = error.remedy === null ? '' : ` ${error.remedy}`;
    return failedInput(input, error.code, `${error.message}${remedy}`);
  }
}

/**
 * The article of a page that is there: fetched just now, or archived.
 * @throws CounterclaimError NOT_AN_ARTICLE, TEXT_TOO_LARGE, EMPTY_TEXT or BINARY_INPUT
 */
export async function documentOfAnswer(
  answer: WebAnswer,
  readHtml: ReadHtml,
  { origin, hints }: { readonly origin: string; readonly hints?: ListingHints | undefined },
): Promise<Fetched> {
  const { text, metadata } = await readingOf(answer, readHtml);
  const url = pageAddress(answer.url, metadata.url ?? null);
  const known = { ...metadata, url, ...(hints !== undefined && { hints }) };
  return { ok: true, document: { key: url, origin, text, metadata: known } };
}

async function readingOf(
  answer: WebAnswer,
  readHtml: ReadHtml,
): Promise<{ readonly text: string; readonly metadata: DocumentMetadata }> {
  const markup = decodePage(answer.bytes, answer.charset);
  const isPlain = answer.mediaType === 'text/plain';
  const { text, metadata } = isPlain
    ? { text: markup, metadata: {} }
    : await readHtml({ html: markup, url: answer.url });
  // The same door as for texts from files: neither blank nor binary, nor too long.
  return { text: decodeText(Buffer.from(text)), metadata };
}
