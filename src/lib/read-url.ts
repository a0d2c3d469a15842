/**
 * A web address as its parts, null when it is none. `URL.canParse` must not be asked: compiled by V8 it takes
 * some names beyond ASCII that `new URL` refuses (Node 20, after some thousand calls), so that the next line throws.
 */
export function readUrl(address: string, base?: string): URL | null {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}
