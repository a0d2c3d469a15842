import { type ListingHints } from '../../domain/article.ts';
import { LIMITS } from '../../domain/limits.ts';
import { mapAhead } from '../../lib/map-ahead.ts';
import { type Fetched } from '../fetched.ts';
import { fetchPage, type PageTools } from '../web/fetch-page.ts';
import { type ListedPage } from './listing.ts';

/** Listed pages as documents, in order, a few of them asked for ahead. A stop ends them without a failure. */
export async function* fetchListedPages(
  pages: readonly ListedPage[],
  tools: PageTools,
): AsyncGenerator<Fetched> {
  try {
    yield* mapAhead(pages, LIMITS.pagesAhead, (page) => fetchPage(page.url, tools, hintsOf(page)));
  } catch (error) {
    if (tools.signal?.aborted !== true) throw error;
  }
}

/** What a list says of a page, in the form that goes along with its text. */
function hintsOf(page: ListedPage): ListingHints {
  const { title, outlet, author, published, updated } = page;
  return {
    ...(title !== null && { title }),
    ...(outlet !== null && { outlet }),
    ...(author !== null && { author }),
    ...(published !== null && { published }),
    ...(updated !== null && { updated }),
  };
}
