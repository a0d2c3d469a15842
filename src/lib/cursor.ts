/** A place in an ordered list: the value that orders it, then the id that breaks ties. */
export type CursorPlace = readonly [key: string | number, id: string];

/** Packs a place into the opaque text that a client hands back. */
export function encodeCursor(place: CursorPlace): string {
  return Buffer.from(JSON.stringify(place), 'utf8').toString('base64url');
}

/** The place in a cursor; null when the text is none of ours. */
export function decodeCursor(cursor: string): CursorPlace | null {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return isPlace(place) ? place : null;
  } catch {
    return null;
  }
}

function isPlace(value: unknown): value is CursorPlace {
  return (
    Array.isArray(value) &&
    value.length === 2 &&
    (typeof value[0] === 'string' || typeof value[0] === 'number') &&
    typeof value[1] === 'string'
  );
}
