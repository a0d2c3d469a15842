import { type PageTree } from './page-tree.ts';

/** One thing that a page describes in JSON-LD. */
export type LinkedThing = Readonly<Record<string, unknown>>;

/** Every thing that the page's JSON-LD scripts describe, outer ones first; scripts that are no JSON are passed over. */
export function linkedThings(page: PageTree): readonly LinkedThing[] {
  const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')];
  return scripts.flatMap((script) => thingsIn(parsed(script.textContent ?? '')));
}

/** The thing that is the article, whatever kind of article it is called; null when none is. */
export function linkedArticle(things: readonly LinkedThing[]): LinkedThing | null {
  const isArticle = (thing: LinkedThing): boolean =>
    typesOf(thing).some((type) => /(?:Article|BlogPosting|Report)$/u.test(type));
  return things.find(isArticle) ?? null;
}

/** The names of a person, an organization or a list of them, as JSON-LD writes them: texts or things with a name. */
export function namesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return /^https?:/u.test(value) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap(namesIn);
  return isThing(value) ? namesIn(value['name']) : [];
}

function parsed(script: string): unknown {
  try {
    // Pages wrap it for readers of XML, and break lines inside its texts.
    const json = script.replaceAll(/<!\[CDATA\[|\]\]>|<!--|-->|[\n\r\t]+/gu, ' ');
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function thingsIn(value: unknown): readonly LinkedThing[] {
  if (Array.isArray(value)) return value.flatMap(thingsIn);
  if (!isThing(value)) return [];
  return [value, ...Object.values(value).flatMap(thingsIn)];
}

function typesOf(thing: LinkedThing): readonly string[] {
  const type = thing['@type'];
  return (Array.isArray(type) ? type : [type]).filter((each) => typeof each === 'string');
}

function isThing(value: unknown): value is LinkedThing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
