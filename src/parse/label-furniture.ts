import { type BoilerplateLexicon, type FurnitureLines } from '../domain/knowledge-parse.ts';
import { isProse, type LabelledPage, type PagePart, type PartLabel } from './page-part.ts';

/** A line that begins like page furniture and is longer than this is prose until something else tells. */
const LONGEST_START = 40;

/** Finds the lines that a lexicon of page furniture knows: menus, share buttons, forms, notices, debris. */
export function labelFurniture(
  page: LabelledPage,
  lexicon: BoilerplateLexicon,
): ReadonlyMap<number, PartLabel> {
  const found = new Map<number, PartLabel>();
  page.parts.forEach((part, index) => {
    const label = trail(part) ?? debris(part) ?? known(part, lexicon.lines);
    if (label !== null) found.set(index, label);
  });
  return found;
}

/** The links before a title ("Home » Business »"). */
function trail(part: PagePart): PartLabel | null {
  return /[»›>]$/u.test(part.text) ? { kind: 'BOILERPLATE', reason: 'NAVIGATION' } : null;
}

/** Nothing to read: no letters, an address, the rest of a picture's markup. */
function debris(part: PagePart): PartLabel | null {
  const left = part.text.replace(/https?:\/\/\S+|www\.\S+/gu, '');
  const empty = !/\p{L}/u.test(left) && !/^[\d\s.,%$€£:–-]+$/u.test(part.text);
  const file = /^\S*\.(?:jpe?g|png|gif|webp|svg|mp4|pdf)\S*$/iu.test(
    part.text.replace(/^[!([\]\s]+/u, ''),
  );
  const markup = /^<\/?[a-z][^>]*>$/iu.test(part.text);
  return empty || file || markup ? { kind: 'BOILERPLATE', reason: 'DEBRIS' } : null;
}

function known(part: PagePart, groups: readonly FurnitureLines[]): PartLabel | null {
  for (const { reason, exact, starts } of groups) {
    const whole = part.wordCount <= 8 && exact.includes(part.plain);
    if (whole || starts.some((start) => begins(part, start))) {
      return { kind: 'BOILERPLATE', reason };
    }
  }
  return null;
}

/** A full line of prose counts only when a long phrase opens it. */
function begins(part: PagePart, start: string): boolean {
  const words = start.split(' ').length;
  if (!opensWith(part, start) || part.wordCount > LONGEST_START) return false;
  if (start.endsWith(':')) return part.wordCount <= 20 || !isProse(part);
  return words >= 3 || part.wordCount <= 8 || (words === 2 && !isProse(part));
}

function opensWith(part: PagePart, start: string): boolean {
  if (!/^[\p{L}\p{N}#©]/u.test(start)) return part.text.toLowerCase().startsWith(start);
  if (!part.plain.startsWith(start)) return false;
  const next = part.plain[start.length] ?? ' ';
  return !/\p{L}/u.test(next) || !/\p{L}$/u.test(start);
}
