import { type BoilerplateLexicon } from '../domain/knowledge-parse.ts';
import { readByline } from './read-byline.ts';
import { readCredit } from './read-credit.ts';
import { readDateLine } from './read-date.ts';
import { isProse, type LabelledPage, type PagePart, type PartLabel } from './page-part.ts';

const METADATA: PartLabel = { kind: 'METADATA' };

/** Finds what a page says of itself around the text: dates, bylines, labels of titles, credits, section labels. */
export function labelHead(
  page: LabelledPage,
  lexicon: BoilerplateLexicon,
): ReadonlyMap<number, PartLabel> {
  const found = new Map<number, PartLabel>();
  const body = firstProse(page);
  page.parts.forEach((part, index) => {
    if (page.labels[index] !== null) return;
    const label = aboutPage(part, lexicon) ?? (index < body ? inHead(part, lexicon) : null);
    if (label !== null) found.set(index, label);
  });
  return found;
}

/** Index of the first part that reads as prose; the head ends before it. */
export function firstProse(page: LabelledPage): number {
  const index = page.parts.findIndex((part, at) => page.labels[at] === null && isProse(part));
  // A page's title may be a whole sentence.
  return index === 0 ? 1 : index < 0 ? page.parts.length : index;
}

function aboutPage(part: PagePart, lexicon: BoilerplateLexicon): PartLabel | null {
  const date = readDateLine(part.text, lexicon);
  if (date?.role === 'VISIT') return { kind: 'BOILERPLATE', reason: 'CRAWL_DATE' };
  if (date !== null || readCredit(part, lexicon) !== null) return METADATA;
  if (isTitleLabel(part, lexicon) || isPhotoCredit(part, lexicon)) return METADATA;
  return null;
}

function inHead(part: PagePart, lexicon: BoilerplateLexicon): PartLabel | null {
  if (readByline(part, lexicon) !== null) return METADATA;
  if (part.wordCount <= 5 && lexicon.sectionLabels.includes(part.plain)) {
    return { kind: 'BOILERPLATE', reason: 'SECTION_LABEL' };
  }
  return null;
}

function isTitleLabel(part: PagePart, lexicon: BoilerplateLexicon): boolean {
  return part.text.endsWith(':') && lexicon.titleLabels.includes(part.plain);
}

/** "Photo: …", "(… / Getty Images)": who made a picture. */
function isPhotoCredit(part: PagePart, lexicon: BoilerplateLexicon): boolean {
  return (
    part.wordCount <= 8 &&
    lexicon.photoCredits.some(
      (credit) => part.plain.startsWith(`${credit}:`) || part.plain === credit,
    )
  );
}
