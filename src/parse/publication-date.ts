import { type PublicationDate } from '../domain/article.ts';

/** A date given with a text, as precise as it is written; null when it is no ISO 8601 date. */
export function publicationDate(given: string): PublicationDate | null {
  if (Number.isNaN(Date.parse(given))) return null;
  if (/^\d{4}$/u.test(given)) return { value: given, precision: 'YEAR' };
  if (/^\d{4}-\d{2}$/u.test(given)) return { value: given, precision: 'MONTH' };
  if (/^\d{4}-\d{2}-\d{2}$/u.test(given)) return { value: given, precision: 'DAY' };
  return { value: new Date(given).toISOString(), precision: 'SECOND' };
}
