import { type ListingHints } from '../../domain/article.ts';
import { type WantedPage } from '../web/fetch-pages.ts';
import { type ListedPage } from './listing.ts';

/** A listed page as one to be had, with what its list says of it. */
export function wantedPage(page: ListedPage): WantedPage {
  const { title, outlet, author, published, updated } = page;
  const hints: ListingHints = {
    ...(title !== null && { title }),
    ...(outlet !== null && { outlet }),
    ...(author !== null && { author }),
    ...(published !== null && { published }),
    ...(updated !== null && { updated }),
  };
  return { address: page.url, hints };
}
