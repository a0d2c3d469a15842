/** The fields of one thing in an answer. */
export type Fields = Readonly<Record<string, unknown>>;

/** A list of an answer, and how many there are in all. */
export interface AnswerList {
  readonly items: readonly unknown[];
  readonly total: number | null;
}

/** What programs need and people do not: identities, places in a text, pages. `--json` gives it. */
const FOR_PROGRAMS = new Set([
  ...['__typename', 'id', 'pageInfo', 'cursor', 'order', 'textHash', 'configHash'],
  ...['prefix', 'suffix', 'start', 'end', 'sentence'],
]);

/** What a person reads of a thing: without nulls, empty lists and what is for programs alone. */
export function readableFields(fields: Fields): readonly (readonly [string, unknown])[] {
  return Object.entries(fields).filter(
    ([name, value]) =>
      !FOR_PROGRAMS.has(name) &&
      value !== null &&
      value !== undefined &&
      !isIdentity(value) &&
      listOf(value)?.items.length !== 0,
  );
}

/** Some values are an id, where the thing itself has one. */
function isIdentity(value: unknown): boolean {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
}

/** The items of a list or of a connection; null for anything else. */
export function listOf(value: unknown): AnswerList | null {
  if (Array.isArray(value)) return { items: value as readonly unknown[], total: null };
  if (!isFields(value)) return null;
  const items = value['nodes'] ?? value['edges'];
  const total = value['totalCount'];
  if (!Array.isArray(items)) return null;
  return { items: items as readonly unknown[], total: typeof total === 'number' ? total : null };
}

/** How many of a list are shown, and of how many. */
export function countOf({ items, total }: AnswerList): string {
  return total === null ? `${items.length}` : `${items.length} of ${total}`;
}

/** Tells a thing with fields from a list or a single value. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The name of a field as words: `quantityText` is `quantity text`. */
export function inWords(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** A single value as a person writes it. */
export function valueInWords(value: unknown): string {
  if (typeof value === 'number') return value.toLocaleString('en');
  return typeof value === 'string' ? value : JSON.stringify(value);
}
