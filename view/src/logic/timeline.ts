/** Something with a date as precisely as it is known. */
interface Dated {
  readonly published: string | null;
}

/** What was said at one time. */
export interface Moment<Item> {
  readonly date: string;
  readonly items: readonly Item[];
}

/** What has a date, by date and as precisely as that is known, and apart from it what has none: no date is made up. */
export function timelineOf<Item extends Dated>(
  items: readonly Item[],
): { readonly moments: readonly Moment<Item>[]; readonly undated: readonly Item[] } {
  const byDate = new Map<string, Item[]>();
  for (const item of items) {
    if (item.published === null) continue;
    const date = dayOf(item.published);
    byDate.set(date, [...(byDate.get(date) ?? []), item]);
  }
  return {
    moments: [...byDate]
      .map(([date, found]) => ({ date, items: found }))
      .sort((one, other) => (one.date < other.date ? -1 : 1)),
    undated: items.filter(({ published }) => published === null),
  };
}

/** A date as people write it, no more precise than it is. */
export function dateInWords(date: string): string {
  const [year = '', month, day] = date.slice(0, 10).split('-');
  if (month === undefined) return year;
  const instant = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return new Intl.DateTimeFormat('en', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day !== undefined && { day: 'numeric' }),
  }).format(instant);
}

function dayOf(date: string): string {
  return date.slice(0, 10);
}
