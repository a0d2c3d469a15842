import { type OutletEntry } from '../domain/knowledge.ts';
import { type BoilerplateLexicon } from '../domain/knowledge-parse.ts';
import { knownOutlet } from './known-outlet.ts';
import { firstProse } from './label-head.ts';
import { isProse, type LabelledPage, type PagePart } from './page-part.ts';
import { plainWords } from './plain-words.ts';

const LONGEST_TITLE = 30;
const SUFFIX = /^(.*\S)\s+(?:[–—|•·-]|::)\s+([^–—|•·]{2,40})$/u;

/** A title without the outlet's name behind it, and that name. */
export interface TitleWords {
  readonly title: string;
  /** Length of the title in its part; what follows is the suffix. */
  readonly length: number;
  readonly suffix: { readonly name: string; readonly offset: number } | null;
}

/** The index of the part that is the page's title; null when it has none. */
export function findTitle(page: LabelledPage, given: string | undefined): number | null {
  if (given !== undefined && given.trim() !== '') {
    const wanted = plainWords(given);
    const index = page.parts.findIndex((part) => part.plain === wanted);
    return index < 0 ? null : index;
  }
  const index = firstTitle(page);
  if (index === null) return null;
  // Behind a trail of links stands the title of the browser's window; the page's own may follow.
  const inTrail =
    page.parts[index]?.opensParagraph === false && page.labels[index - 1]?.reason === 'NAVIGATION';
  const again = page.parts.findIndex(
    (part, at) => at > index && part.plain === page.parts[index]?.plain,
  );
  return inTrail && again >= 0 ? again : index;
}

function firstTitle(page: LabelledPage): number | null {
  const end = Math.max(firstProse(page), 1);
  for (let index = 0; index < end; index += 1) {
    const part = page.parts[index];
    if (part === undefined || page.labels[index] !== null) continue;
    return isTitle(part, page.parts[index + 1]) ? index : null;
  }
  return null;
}

function isTitle(part: PagePart, next: PagePart | undefined): boolean {
  if (next === undefined || part.wordCount < 2 || part.wordCount > LONGEST_TITLE) return false;
  const goesOn = !next.opensParagraph && /^\p{Ll}/u.test(next.text);
  if (goesOn || /[,;:–—-]$/u.test(part.text)) return false;
  const dateline = /^\p{Lu}{4,}[^.]{0,40}\s(?:—|–|--|-)\s/u.test(part.text);
  return !dateline && (!isProse(part) || (next.opensParagraph && part.wordCount <= 20));
}

/** Cuts " – RTÉ News" and its like off a title. */
export function titleWords(
  text: string,
  outlets: readonly OutletEntry[],
  lexicon: BoilerplateLexicon,
): TitleWords {
  const match = SUFFIX.exec(text);
  const title = match?.[1];
  const name = match?.[2];
  if (title === undefined || name === undefined || !isOutletName(name, outlets, lexicon)) {
    return { title: text, length: text.length, suffix: null };
  }
  return { title, length: title.length, suffix: { name, offset: text.length - name.length } };
}

function isOutletName(
  name: string,
  outlets: readonly OutletEntry[],
  lexicon: BoilerplateLexicon,
): boolean {
  if (knownOutlet(name, outlets) !== null) return true;
  const words = name.toLowerCase().split(/\s+/u);
  const ends = lexicon.outletWords.includes(words.at(-1) ?? '');
  return ends && /^\p{Lu}/u.test(name) && words.length > 1 && words.length <= 4;
}
