import { canonicalUrl } from '../../lib/canonical-url.ts';
import { isThing, type LinkedThing, listOf } from '../../lib/linked-things.ts';

/** The first text among the values of these properties, as JSON-LD writes texts; null for none. */
export function textOf(thing: LinkedThing, ...names: readonly string[]): string | null {
  const values = names.flatMap((name) => listOf(thing[name]));
  const texts = values.map((value) => (isThing(value) ? value['@value'] : value));
  return (
    (texts.find((text) => typeof text === 'string' && text.trim() !== '') as string | null) ?? null
  );
}

/** The first web address among the values of these properties: a text, or a thing of that address. */
export function addressOf(thing: LinkedThing, ...names: readonly string[]): string | null {
  return addressesOf(thing, ...names)[0] ?? null;
}

/** The web addresses among the values of these properties, each once. */
export function addressesOf(thing: LinkedThing, ...names: readonly string[]): readonly string[] {
  const values = names.flatMap((name) => listOf(thing[name]));
  const written = values.flatMap((value) =>
    isThing(value) ? [value['url'], value['@id']] : [value],
  );
  const known = written.flatMap((address) =>
    typeof address === 'string' ? (canonicalUrl(address) ?? []) : [],
  );
  return [...new Set(known)];
}
