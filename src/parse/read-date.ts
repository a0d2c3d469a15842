import { type PublicationDate } from '../domain/article.ts';
import { type BoilerplateLexicon } from '../domain/knowledge-parse.ts';

const MONTHS = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
] as const;
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\\.?';
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?';
const TIME =
  '(?:[,\\s|–-]*(?:at\\s+)?\\d{1,2}[:.]\\d{2}(?::\\d{2})?\\s*(?:[ap]\\.?m\\.?)?(?:\\s*\\(?[a-z]{2,5}\\)?)?)?';
const SHAPES: readonly { readonly pattern: RegExp; readonly order: readonly string[] }[] = [
  {
    pattern: dateOf(`(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+${MONTH},?[\\s-]+(\\d{4})`),
    order: ['day', 'month', 'year'],
  },
  {
    pattern: dateOf(`${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})`),
    order: ['month', 'day', 'year'],
  },
  {
    pattern: dateOf('(\\d{4})-(\\d{2})-(\\d{2})(?:t[\\d:.]+(?:z|[+-]\\d{2}:?\\d{2})?)?'),
    order: ['year', 'month', 'day'],
  },
];

/** What a line that is nothing but a date says: of the page's publication or of the reader's visit. */
export interface DateLine {
  readonly date: PublicationDate;
  readonly role: 'PUBLISHED' | 'UPDATED' | 'VISIT';
}

/** Reads a line that holds a date, perhaps with a label and a time, and nothing else; else null. */
export function readDateLine(line: string, lexicon: BoilerplateLexicon): DateLine | null {
  const label = /^\s*([a-z][a-z' ]*?)?\s*[:–-]?\s*(?=[\d]|\p{L}{3})/iu;
  const words = line.trim().toLowerCase();
  const known = [...lexicon.crawlDates, ...lexicon.dateLabels]
    .filter((each) => words.startsWith(each) && label.test(words))
    .sort((one, other) => other.length - one.length)[0];
  const rest = words.slice(known?.length ?? 0).replace(/^\s*[:|–-]?\s*(?:on\s+)?/u, '');
  const date = readDate(rest);
  if (date === null) return null;
  if (known === undefined) return { date, role: 'PUBLISHED' };
  if (lexicon.crawlDates.includes(known)) return { date, role: 'VISIT' };
  return { date, role: /updat|modif|edit/u.test(known) ? 'UPDATED' : 'PUBLISHED' };
}

/** A day written as words or digits, and nothing else; null when it is none. */
export function readDate(words: string): PublicationDate | null {
  for (const { pattern, order } of SHAPES) {
    const match = pattern.exec(words.trim().toLowerCase());
    if (match === null) continue;
    const field = (name: string): string => match[order.indexOf(name) + 1] ?? '';
    const date = [field('year'), twoDigits(monthNumber(field('month'))), twoDigits(field('day'))];
    const value = date.join('-');
    return Number.isNaN(Date.parse(value)) ? null : { value, precision: 'DAY' };
  }
  return null;
}

function dateOf(day: string): RegExp {
  return new RegExp(`^${WEEKDAY}${day}${TIME}$`, 'u');
}

function monthNumber(month: string): string {
  const index = MONTHS.findIndex((name) => month.startsWith(name));
  return index < 0 ? month : String(index + 1);
}

function twoDigits(number: string): string {
  return number.padStart(2, '0');
}
