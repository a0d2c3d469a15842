import { type BoilerplateLexicon } from '../domain/knowledge-parse.ts';
import { type LabelledPage, type NameInPart, type PagePart, type PartLabel } from './page-part.ts';

const BIOGRAPHY: PartLabel = { kind: 'BOILERPLATE', reason: 'BIOGRAPHY' };
/** How many parts from the end an author's lines may stand, beside furniture. */
const TAIL = 4;

/** The author as the biography names him, and the parts that hold it. */
export interface Biography {
  readonly author: NameInPart | null;
  readonly labels: ReadonlyMap<number, PartLabel>;
}

/** Finds the lines about the author below the text, under "About …" or by themselves at the end. */
export function findBiography(
  page: LabelledPage,
  lexicon: BoilerplateLexicon,
  byline: string | null,
): Biography {
  const labels = new Map<number, PartLabel>();
  let author: Biography['author'] = null;
  page.parts.forEach((part, index) => {
    const name = aboutName(part, page.parts[index + 1], lexicon);
    if (name === null) return;
    labels.set(index, BIOGRAPHY);
    if (name !== '') author = { name, part: index, offset: part.text.indexOf(name) };
    for (const at of linesAbout(page, index + 1, name)) labels.set(at, BIOGRAPHY);
  });
  for (const index of tail(page)) {
    const part = page.parts[index];
    if (part !== undefined && isBiography(part, lexicon, byline)) labels.set(index, BIOGRAPHY);
  }
  return { author, labels };
}

/** The name in "About Jane Roe" when the next line tells of her; the empty string for "About the author"; else null. */
function aboutName(
  part: PagePart,
  next: PagePart | undefined,
  lexicon: BoilerplateLexicon,
): string | null {
  if (part.wordCount > 6 || next === undefined) return null;
  const name = /^About:?\s+((?:\p{Lu}[\p{L}'’.-]+\s?){2,5})$/u.exec(part.text)?.[1]?.trim();
  if (name !== undefined && next.text.startsWith(name.split(' ', 1).join())) return name;
  const bare = part.wordCount === 1 || part.text.includes(',');
  return !bare && lexicon.aboutHeadings.includes(part.plain) ? '' : null;
}

/** The paragraphs that go on about the author: the next, and more while they name him. */
function linesAbout(page: LabelledPage, from: number, name: string): readonly number[] {
  const words = name.split(' ').filter((word) => word.length > 2);
  const lines: number[] = [];
  for (let index = from; index < page.parts.length; index += 1) {
    const part = page.parts[index];
    const named = part !== undefined && words.some((word) => part.text.includes(word));
    if (index > from && !named) break;
    lines.push(index);
  }
  return lines;
}

/** The last parts that nothing is known of. */
function tail(page: LabelledPage): readonly number[] {
  const open = page.parts.map((_, index) => index).filter((index) => page.labels[index] === null);
  return open.slice(3).slice(-TAIL);
}

function isBiography(part: PagePart, lexicon: BoilerplateLexicon, byline: string | null): boolean {
  if (part.wordCount > 90) return false;
  if (
    /^(?:contact|e-?mail|follow|reach|write to)\s.{0,60}(?:@|\bon (?:twitter|x|facebook)\b)/iu.test(
      part.text,
    )
  )
    return true;
  const start = /^(?:\p{Lu}[\p{L}'’.-]+\s){1,4}/u.exec(part.text)?.[0].trim();
  if (start === undefined) return false;
  const isAuthor = byline?.includes(start.split(' ', 1).join()) === true;
  const rest = part.text.slice(start.length).toLowerCase();
  const works = new RegExp(
    `^\\s*(?:,[^.]{0,60},)?\\s*(?:is|was)\\s+(?:an?|the|our)\\s+(?:[\\w’'-]+\\s+){0,5}?(?:${lexicon.bioRoles.join('|')})\\b`,
    'u',
  ).test(rest);
  const does = lexicon.bioVerbs.some((verb) => rest.trimStart().startsWith(`${verb} `));
  return isAuthor
    ? works || does
    : works &&
        /\b(?:this (?:article|story|report)|based in|follow (?:him|her|them)|@\w+|our (?:site|staff|newsroom))\b/u.test(
          rest,
        );
}
