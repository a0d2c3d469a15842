import { type PublicationDate } from '../domain/article.ts';
import { type PagePart } from './page-part.ts';
import { readDate } from './read-date.ts';

/** What stands before a report's first words: "LIMA, 12 March 2023 (Reuters) - ". */
export interface Dateline {
  /** How many code units it takes at the start of the part, with the blanks behind it. */
  readonly length: number;
  /** The day, when the line gives its year. */
  readonly date: PublicationDate | null;
  /** The agency in brackets. */
  readonly agency: { readonly name: string; readonly offset: number } | null;
}

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\\p{L}*\\.?';
const DAY = `(?:${MONTH}\\s+\\d{1,2}|\\d{1,2}\\s+${MONTH})(?:,?\\s+\\d{4})?`;
const SHAPE = new RegExp(
  `^(?<place>\\p{L}[\\p{L}.'’/ -]{1,40}?(?:,\\s*(?!${MONTH}\\s)[\\p{L}. ]{2,30}?)?)` +
    `(?:[,\\s]+(?<date>${DAY}))?` +
    `\\s*(?:\\((?<agency>[\\p{L}\\d .&'’/-]{2,40})\\)\\s*)?` +
    '(?:\\s*[—–]|\\s+--?)\\s+(?=[\\p{Lu}\\p{N}"“‘\'])',
  'iu',
);

/** Reads the place, the day and the agency at the start of a paragraph; null when it begins with its first sentence. */
export function readDateline({ text }: PagePart): Dateline | null {
  const match = SHAPE.exec(text);
  if (match === null) return null;
  const { place, date, agency } = match.groups ?? {};
  const known = date !== undefined || agency !== undefined || isShouted(place ?? '');
  // The pattern ignores case: what follows must begin as a sentence does.
  const opens = /^[\p{Lu}\p{N}"“‘']/u.test(text.slice(match[0].length));
  if (!known || !opens || !/^\p{Lu}/u.test(text)) return null;
  return {
    length: match[0].length,
    date: dayOf(date),
    agency: agency === undefined ? null : { name: agency, offset: text.indexOf(`(${agency})`) + 1 },
  };
}

function isShouted(place: string): boolean {
  const [first = ''] = place.split(',');
  return /\p{Lu}{3}/u.test(first) && first === first.toUpperCase();
}

function dayOf(date: string | undefined): PublicationDate | null {
  return date === undefined ? null : readDate(date.replace(/\s+/gu, ' '));
}
