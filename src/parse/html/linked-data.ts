import { isThing, type LinkedThing, typesOf } from '../../lib/linked-things.ts';
import { type PageTree } from './page-tree.ts';

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
