/** One thing that JSON-LD describes. */
export type LinkedThing = Readonly<Record<string, unknown>>;

/** Whether a value of JSON is an object. */
export function isThing(value: unknown): value is LinkedThing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a thing is called to be, without the address of the vocabulary before it. */
export function typesOf(thing: LinkedThing): readonly string[] {
  return listOf(thing['@type'])
    .filter((each) => typeof each === 'string')
    .map((type) => type.replace(/^.*[/#:]/u, ''));
}

/** The values of a property that may be written once or as a list. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** The names of a person, an organization or a list of them, as JSON-LD writes them: texts or things with a name. */
export function namesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return /^https?:/u.test(value) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap(namesIn);
  return isThing(value) ? namesIn(value['name']) : [];
}

/** Several names as one line; null for none. */
export function listed(names: readonly string[]): string | null {
  return names.length === 0 ? null : names.join(', ');
}
