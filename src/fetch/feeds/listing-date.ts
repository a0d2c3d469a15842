const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** RFC 822, 5.1, and the names that feeds of Europe use; any other name leaves the hour unknown. */
const ZONES: Readonly<Record<string, string>> = {
  z: 'Z',
  ut: 'Z',
  utc: 'Z',
  gmt: 'Z',
  bst: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
};
const MAIL_DATE =
  /^(?:[a-z]{3,9}\.?,?\s+)?(\d{1,2})[\s-]+([a-z]{3})[a-z]*\.?,?[\s-]+(\d{4}|\d{2})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([a-z]{1,5}|[+-]\d{2}:?\d{2})?)?\b/i;
const ISO_DATE =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?(?:[.,]\d+)?\s?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/i;
/** Before the web: a zero of some clock, not the date of a page. */
const FIRST_YEAR = 1990;

/**
 * A date of a feed or sitemap (RFC 822, RFC 3339, or near them) as ISO 8601, as precise as it is written:
 * a time without a zone leaves the day. Null when it is none.
 */
export function listingDate(written: string | null | undefined): string | null {
  const text = (written ?? '').trim();
  const iso = ISO_DATE.exec(text);
  if (iso !== null) return isoDate(iso.slice(1));
  const mail = MAIL_DATE.exec(text);
  if (mail === null) return null;
  const [day = '', month = '', year = '', ...time] = mail.slice(1);
  const number = MONTHS.indexOf(month.toLowerCase()) + 1;
  return number === 0 ? null : isoDate([fullYear(year), two(number), day, ...time]);
}

type Parts = readonly (string | undefined)[];

function isoDate([year = '', month, day, ...time]: Parts): string | null {
  const date = [year, month, day === undefined ? undefined : two(day)]
    .filter((part) => part !== undefined)
    .join('-');
  const value = `${date}${day === undefined ? '' : timeOfDay(time)}`;
  return isRealDate(value, date) && Number(year) >= FIRST_YEAR ? value : null;
}

function timeOfDay([hour, minute, second, zone]: Parts): string {
  if (hour === undefined || minute === undefined) return '';
  const offset = offsetOf(zone ?? '');
  return offset === null ? '' : `T${two(hour)}:${minute}:${second ?? '00'}${offset}`;
}

function offsetOf(zone: string): string | null {
  const digits = /^([+-]\d{2}):?(\d{2})$/.exec(zone);
  if (digits !== null) return `${digits[1] ?? ''}:${digits[2] ?? ''}`;
  return ZONES[zone.toLowerCase()] ?? null;
}

/** `Date.parse` rolls 31 February over; a real date comes back as it went in. */
function isRealDate(value: string, date: string): boolean {
  if (Number.isNaN(Date.parse(value))) return false;
  return new Date(date).toISOString().startsWith(date);
}

/** RFC 2822, 4.3. */
function fullYear(year: string): string {
  if (year.length === 4) return year;
  return `${Number(year) < 50 ? '20' : '19'}${year}`;
}

function two(number: string | number): string {
  return String(number).padStart(2, '0');
}
