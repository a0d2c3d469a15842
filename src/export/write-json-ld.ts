import { type GraphItem } from './graph-item.ts';
import { type LinkedThing, type LinkedValue, NAMESPACES } from './linked-names.ts';
import { linkedThings } from './linked-things.ts';

/** JSON-LD with its context in it, a thing a line. */
export async function* writeJsonLd(items: AsyncIterable<GraphItem>): AsyncGenerator<string> {
  yield `{"@context":${JSON.stringify(NAMESPACES)},"@graph":[`;
  let isFirst = true;
  for await (const thing of linkedThings(items)) {
    yield `${isFirst ? '' : ','}\n${toJson(thing)}`;
    isFirst = false;
  }
  yield '\n]}\n';
}

/** So that it can stand in a page, where a sign for a tag would end the script that holds it. */
function toJson(thing: LinkedThing): string {
  return JSON.stringify(compact(thing)).replaceAll('<', '\\u003c');
}

type Entry = readonly [string, LinkedThing[string]];

function compact(thing: LinkedThing): object {
  const entries = Object.entries(thing).flatMap(([name, value]): Entry[] => {
    if (!Array.isArray(value)) return [[name, value]];
    const all = value.map((each: LinkedValue) => (typeof each === 'object' ? compact(each) : each));
    if (all.length === 0) return [];
    return [[name, all.length === 1 ? all[0] : all] as Entry];
  });
  return Object.fromEntries(entries);
}
