import { Readability } from '@mozilla/readability';

import { elementLines, type TextLine } from './element-lines.ts';
import { pageTree, type PageTree } from './page-tree.ts';

/** What does not belong to the text although it stands in it, by what its element is. */
const BESIDE = 'figcaption, figure, aside, nav, footer, form';

/** What stands on a page as its article. */
export interface PageBody {
  /** Headings and paragraphs in order. */
  readonly lines: readonly TextLine[];
  /** The line that names the author, as it is shown. */
  readonly byline: string | null;
}

/** The article that a page shows; the page's tree is used up. Without lines when it shows none. */
export function articleBody(page: PageTree): PageBody {
  removeTitle(page);
  const article = new Readability(page, { charThreshold: 250 }).parse();
  if (article?.content == null) return { lines: [], byline: null };
  const shown = pageTree(`<html><body>${article.content}</body></html>`);
  for (const element of shown.querySelectorAll(BESIDE)) element.remove();
  return { lines: elementLines(shown.body), byline: article.byline?.trim() ?? null };
}

/** A single main heading is the title, which the metadata tell; several are headings of sections. */
function removeTitle(page: PageTree): void {
  const [title, ...others] = page.querySelectorAll('h1');
  if (others.length === 0) title?.remove();
}
