/** What the database plans a statement by: the types of its parameters and the magnitude of texts and lists. */
export function sortOf(params: Readonly<Record<string, unknown>>): string {
  return Object.entries(params)
    .map(([name, value]) => `${name}:${sortOfValue(value)}`)
    .join(' ');
}

function sortOfValue(value: unknown): string {
  if (value === null || value === undefined) return 'none';
  if (Array.isArray(value)) return `list ${magnitude(value.length)}`;
  return typeof value === 'string' ? `text ${magnitude(value.length)}` : typeof value;
}

function magnitude(size: number): number {
  return size <= 1 ? size : 10 ** Math.ceil(Math.log10(size));
}
