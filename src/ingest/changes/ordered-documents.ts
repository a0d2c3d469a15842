import { type DocumentMetadata, type RawDocument } from '../../domain/article.ts';
import { type GivenArticle, type OpenOrder } from '../../domain/ingest-order.ts';
import { CounterclaimError } from '../../domain/errors.ts';
import { type ReadHtml, type WebClient } from '../../domain/web.ts';
import { articleKey } from '../../fetch/article-key.ts';
import { checkMetadata } from '../../fetch/article-metadata.ts';
import { type Fetched, failedInput } from '../../fetch/fetched.ts';
import { givenDocument } from '../../fetch/given-document.ts';
import { fetchPage } from '../../fetch/web/fetch-page.ts';

/** What it takes to have the texts of an order. */
export interface OrderTools {
  readonly web: WebClient;
  readonly readHtml: ReadHtml;
  readonly signal: AbortSignal;
}

/** How the ledger names where these articles come from; nobody can fetch them from there again. */
export const ORDER_ORIGIN = 'endpoint:';

/** The documents of an order, in its order; one that cannot be had is a failed input. A stop ends them without a failure. */
export async function* orderedDocuments(
  { id, articles }: OpenOrder,
  tools: OrderTools,
): AsyncGenerator<Fetched> {
  for (const article of articles) {
    const origin = `${ORDER_ORIGIN}${id}:${article.number}`;
    if (tools.signal.aborted) return;
    yield { ...(await fetchGiven(article.given, origin, tools)), ordered: article.id };
  }
}

async function fetchGiven(
  given: GivenArticle,
  origin: string,
  tools: OrderTools,
): Promise<Fetched> {
  try {
    const { html, ...rest } = given;
    if (rest.text !== null) return { ok: true, document: givenDocument(rest, origin) };
    const own = checkMetadata(rest);
    if (html !== null) {
      return { ok: true, document: await documentOfMarkup(html, own, { origin, ...tools }) };
    }
    return await fetchAddress(own, tools);
  } catch (error) {
    if (!(error instanceof CounterclaimError)) throw error;
    const key = given.id ?? given.url ?? origin;
    return failedInput({ key, origin }, error.code, error.message);
  }
}

async function documentOfMarkup(
  html: string,
  own: DocumentMetadata,
  { origin, readHtml }: Pick<OrderTools, 'readHtml'> & { readonly origin: string },
): Promise<RawDocument> {
  const reading = await readHtml({ html, url: own.url ?? null });
  const metadata = { ...reading.metadata, ...own };
  return withKey({ text: reading.text, metadata, origin });
}

async function fetchAddress(own: DocumentMetadata, tools: OrderTools): Promise<Fetched> {
  const fetched = await fetchPage(own.url ?? '', tools);
  if (!fetched.ok) return fetched;
  const { text, metadata, origin } = fetched.document;
  // The address that the page is known by is its own affair.
  const known = { ...metadata, ...own, ...(metadata.url !== undefined && { url: metadata.url }) };
  return { ok: true, document: withKey({ text, origin, metadata: known }) };
}

function withKey(document: Omit<RawDocument, 'key'>): RawDocument {
  return { ...document, key: articleKey(document.metadata, document.text, null) };
}
