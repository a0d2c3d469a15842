import { type PublicationDate } from '../../domain/article.ts';
import { DAY, isoDay, mondayOfWeek } from '../../lib/iso-day.ts';

/** Whether a clause tells of what was or of what is to come; null for neither. */
export type Tense = 'PAST' | 'FUTURE' | null;

/** What a time expression is resolved against. */
export interface TimeAnchor {
  readonly published: PublicationDate | null;
  readonly tense: Tense;
  /** Names of months and weekdays in lower case. */
  readonly calendar: readonly string[];
}

/** A time expression as written, with the engine's value of it. */
export interface TimeWords {
  readonly text: string;
  readonly normalized: string | null;
}

/** An ISO 8601 date or interval of one expression; null where the text and the publication date do not settle it. */
export function timeValue({ text, normalized }: TimeWords, anchor: TimeAnchor): string | null {
  const value = isoValue(normalized ?? '');
  if (value === null || VAGUE.test(text)) return null;
  if (namesYear(text)) return value;
  const day = dayOf(anchor.published);
  return day === null ? null : inTense(value, { text, day }, anchor);
}

/** "from 2 May to 9 July 2019": the second date lends the first one its year. */
export function rangeValue(first: TimeWords, last: TimeWords, anchor: TimeAnchor): string | null {
  // Sometimes the engine gives both ends the value of the whole.
  if (first.normalized === last.normalized)
    return timeValue({ text: `${first.text} ${last.text}`, normalized: last.normalized }, anchor);
  const end = timeValue(last, anchor);
  const lent = !namesYear(first.text) && namesYear(last.text) && end !== null;
  const start = lent
    ? withYearOf(isoValue(first.normalized ?? '') ?? yearless(first.normalized), end)
    : timeValue(first, anchor);
  return start === null || end === null || `${start}${end}`.includes('/')
    ? null
    : `${start}/${end}`;
}

/** "since March" is open to one side, "by 2030" to the other. */
export function openedBy(preposition: string, value: string): string {
  const [start = value, end = start] = value.split('/');
  if (/^(?:since|from|after)$/u.test(preposition)) return `${start}/..`;
  return /^(?:until|till|by|before)$/u.test(preposition) ? `../${end}` : value;
}

/** "in the coming days", "recent weeks", "the last decade" name no date. */
const VAGUE = /(?:^|\s)(?:days|weeks|months|years|decades?|century|hours|minutes)$/iu;

function namesYear(text: string): boolean {
  return /(?<!\d)\d{4}(?!\d)/u.test(text);
}

function dayOf(published: PublicationDate | null): string | null {
  const precise = published?.precision === 'DAY' || published?.precision === 'SECOND';
  return precise ? published.value.slice(0, 10) : null;
}

/** The engine's own notation for parts of days, quarters, seasons, weekends and decades in ISO 8601. */
function isoValue(normalized: string): string | null {
  for (const [pattern, toIso] of NOTATIONS) {
    const match = pattern.exec(normalized);
    if (match !== null) return toIso(match[1] ?? '', match[2] ?? '', match[3] ?? '');
  }
  return null;
}

type ToIso = (one: string, two: string, three: string) => string;

const NOTATIONS: readonly (readonly [pattern: RegExp, toIso: ToIso])[] = [
  [/^(\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2})?)?)?|\d{4}-W\d{2})$/u, (date) => date],
  [/^(\d{4}(?:-\d{2}){0,2}\/\d{4}(?:-\d{2}){0,2})$/u, (interval) => interval],
  [/^(\d{4}-\d{2}-\d{2})T[A-Z]{2}$/u, (date) => date],
  [/^(\d{4})-W(\d{2})-WE$/u, (year, week) => weekend(Number(year), Number(week))],
  [/^(\d{4})-Q([1-4])$/u, (year, quarter) => quarterOf(year, Number(quarter))],
  // A season is another one in the other half of the world.
  [/^(\d{4})-(?:SP|SU|FA|WI)$/u, (year) => year],
  [/^(\d{3})X$/u, (decade) => `${decade}0/${decade}9`],
  [/^\*+(\d{2})\/(\d{4})\/\*+(\d{2})$/u, (from, year, to) => `${year}-${from}/${year}-${to}`],
  [
    /^(\d{4})\/\*+(\d{2})\/\d{4}\/\*+(\d{2})$/u,
    (year, from, to) => `${year}-${from}/${year}-${to}`,
  ],
];

function quarterOf(year: string, quarter: number): string {
  const month = (number: number): string => `${year}-${String(number).padStart(2, '0')}`;
  return `${month(quarter * 3 - 2)}/${month(quarter * 3)}`;
}

/** Saturday and Sunday of an ISO week. */
function weekend(year: number, week: number): string {
  const monday = mondayOfWeek(year, week);
  return `${isoDay(monday + 5 * DAY)}/${isoDay(monday + 6 * DAY)}`;
}

/** The engine guesses the year of "on January 14" and the week of "on Tuesday"; the tense of the clause tells. */
function inTense(
  value: string,
  { text, day }: { readonly text: string; readonly day: string },
  { tense, calendar }: TimeAnchor,
): string {
  const name = calendarName(text, calendar);
  if (name === null || tense === null || /[/T]/u.test(value)) return value;
  const here = day.slice(0, value.length);
  const turned = tense === 'PAST' ? value > here : value < here;
  if (!turned) return value;
  const step = tense === 'PAST' ? -1 : 1;
  if (name.endsWith('day')) return isoDay(Date.parse(value) + step * 7 * DAY);
  return `${Number(value.slice(0, 4)) + step}${value.slice(4)}`;
}

/** The month or weekday that an expression of no other word of direction names; null for none. */
function calendarName(text: string, calendar: readonly string[]): string | null {
  if (/\b(?:last|next|this|ago|earlier|later)\b/iu.test(text)) return null;
  const words = text.toLowerCase().match(/[a-z]{3,}/gu) ?? [];
  return calendar.find((name) => words.some((word) => name.startsWith(word))) ?? null;
}

function yearless(normalized: string | null): string | null {
  const match = /^XXXX(-\d{2}(?:-\d{2})?)$/u.exec(normalized ?? '');
  return match === null ? null : `0000${match[1] ?? ''}`;
}

function withYearOf(start: string | null, end: string): string | null {
  if (start === null || !/^\d{4}-\d{2}(?:-\d{2})?$/u.test(start)) return null;
  const year = Number(end.slice(0, 4));
  const same = `${year}${start.slice(4)}`;
  return same.slice(0, 7) > end.slice(0, 7) && end.length > 4
    ? `${year - 1}${start.slice(4)}`
    : same;
}
