import { type ArticleReading } from '../../src/domain/reading.ts';
import { startBaseGraph } from './base-graph.ts';
import { drawsFrom } from './draws.ts';
import { importBase } from './import-base.ts';
import { newsEvent } from './news-event.ts';
import { newsReading } from './news-reading.ts';
import { openSheets } from './sheets.ts';

/** A later article tells of an event of the base as often as of one that is new. */
const KNOWN = 0.5;

/** Makes a base of so many articles and loads it; tells how many events it has. */
export async function makeBase(
  articles: number,
  database: { readonly folder: string; readonly classpath: string; readonly sheets: string },
): Promise<number> {
  const sheets = openSheets(database.sheets);
  const graph = startBaseGraph(sheets);
  let events = 0;
  for (let made = 0; made < articles; events += 1) {
    const readings = readingsOf(events, articles - made);
    graph.addEvent(readings);
    made += readings.length;
  }
  graph.finish();
  await importBase(sheets.close(), database);
  return events;
}

/** The readings of the articles of a base, in the order of their events. */
export function baseReadings(articles: number): readonly ArticleReading[] {
  const readings: ArticleReading[] = [];
  for (let event = 0; readings.length < articles; event += 1) {
    readings.push(...readingsOf(event, articles - readings.length));
  }
  return readings;
}

/** Readings that come after a base of so many events: further ones of its events, and some of new events. */
export function furtherReadings(many: number, events: number): readonly ArticleReading[] {
  return Array.from({ length: many }, (_, index) => {
    const draws = drawsFrom(index, events, 4);
    const event = newsEvent(draws.chance(KNOWN) ? draws.upTo(events) : events + index);
    return newsReading(event, event.size + index);
  });
}

function readingsOf(number: number, most: number): readonly ArticleReading[] {
  const event = newsEvent(number);
  return Array.from({ length: Math.min(event.size, most) }, (_, member) =>
    newsReading(event, member),
  );
}
