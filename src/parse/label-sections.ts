import { type BoilerplateReason } from '../domain/article.ts';
import { type BoilerplateLexicon } from '../domain/knowledge-parse.ts';
import { readDateLine } from './read-date.ts';
import {
  isProse,
  isTruncated,
  type LabelledPage,
  type PagePart,
  type PartLabel,
} from './page-part.ts';

/** A paragraph of this many words is no teaser. */
const LONG_PARAGRAPH = 40;
/** A paragraph of this many words ends a list in the middle of a page. */
const SHORT_PARAGRAPH = 15;

/** Finds the lists under headings such as "Latest news", "You may also like" and "Leave a comment". */
export function labelSections(
  page: LabelledPage,
  lexicon: BoilerplateLexicon,
): ReadonlyMap<number, PartLabel> {
  const found = new Map<number, PartLabel>();
  let open: BoilerplateReason | null = null;
  let limit = LONG_PARAGRAPH;
  const firstText = page.parts.findIndex(isProse);
  const lastText = beforeLast(page.parts.map((part) => endsList(part, 20)));
  page.parts.forEach((part, index) => {
    // The heads of lists count once the text has begun.
    const heading = firstText >= 0 && index > firstText ? headingReason(part, lexicon) : null;
    if (heading !== null) {
      open = heading;
      limit = index < lastText ? SHORT_PARAGRAPH : LONG_PARAGRAPH;
    } else if (endsList(part, limit)) open = null;
    if (open !== null) found.set(index, { kind: 'BOILERPLATE', reason: open });
  });
  return found;
}

/** A heading that the lexicon knows, also one that it knows as furniture. */
function headingReason(part: PagePart, lexicon: BoilerplateLexicon): BoilerplateReason | null {
  if (part.wordCount > 7 || (/[.!?]$/u.test(part.text) && part.wordCount > 5)) return null;
  return lexicon.sections.find(({ headings }) => headings.includes(part.plain))?.reason ?? null;
}

function endsList(part: PagePart, limit: number): boolean {
  return part.wordCount >= limit && isProse(part) && !isTruncated(part);
}

/** Index of the last but one that holds: before it at least two whole paragraphs follow, so a list stands amid the text. */
function beforeLast(holds: readonly boolean[]): number {
  return holds.lastIndexOf(true, holds.lastIndexOf(true) - 1);
}

/** Finds teasers by themselves: a title twice running, what is cut off below it, and its date. */
export function labelTeasers(
  page: LabelledPage,
  lexicon: BoilerplateLexicon,
): ReadonlyMap<number, PartLabel> {
  const found = new Map<number, PartLabel>();
  page.parts.forEach((part, index) => {
    const next = page.parts[index + 1];
    const third = page.parts[index + 2];
    if (index < 2 || isProse(part) || next?.plain !== part.plain || third === undefined) return;
    if (!isTruncated(third) && readDateLine(third.text, lexicon) === null) return;
    for (const at of [index, index + 1, index + 2]) {
      found.set(at, { kind: 'BOILERPLATE', reason: 'TEASER' });
    }
  });
  return found;
}
