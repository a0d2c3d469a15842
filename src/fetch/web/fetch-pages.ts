import { CounterclaimError } from '../../domain/errors.ts';
import { LIMITS } from '../../domain/limits.ts';
import { type ListingHints } from '../../domain/article.ts';
import { type ReadHtml, type WebClient } from '../../domain/web.ts';
import { mapAhead } from '../../lib/map-ahead.ts';
import { type Fetched, failedInput } from '../fetched.ts';
import { fetchPage } from './fetch-page.ts';

/** How pages are had: without a client an address is a failed input, without a reader markup is. */
export interface WebSurroundings {
  readonly web?: WebClient;
  readonly readHtml?: ReadHtml;
  readonly signal?: AbortSignal;
}

/** A page to be had. */
export interface WantedPage {
  readonly address: string;
  /** What a list said of it. */
  readonly hints?: ListingHints;
}

/** Some pages, in order, a few of them asked for ahead. A stop ends them without a failure. */
export async function* fetchPages(
  pages: readonly WantedPage[],
  surroundings: WebSurroundings,
): AsyncGenerator<Fetched> {
  const { signal } = surroundings;
  try {
    yield* mapAhead(pages, LIMITS.pagesAhead, (page) => pageAt(page, surroundings));
  } catch (error) {
    if (signal?.aborted !== true) throw error;
  }
}

function pageAt({ address, hints }: WantedPage, surroundings: WebSurroundings): Promise<Fetched> {
  const { web, readHtml = refuseMarkup, signal } = surroundings;
  if (web === undefined) {
    const message = 'A file was wanted; this is an address, and the web is not asked here.';
    const input = { key: address, origin: address };
    return Promise.resolve(failedInput(input, 'BAD_INPUT', message));
  }
  return fetchPage(address, { web, readHtml, ...(signal !== undefined && { signal }) }, hints);
}

function refuseMarkup(): Promise<never> {
  const message = 'Plain text was wanted; this page is markup, which is not read here.';
  return Promise.reject(new CounterclaimError('NOT_AN_ARTICLE', message));
}
