import { plainWords } from './plain-words.ts';

const ADDRESS = /\S+@\S+/;

/**
 * The names of an entry's authors. RSS asks for `mail@host (Name)`, and most feeds write a name alone; an
 * address without a name names nobody.
 */
export function personNames(written: readonly (string | null | undefined)[]): string | null {
  const names = written.map((name) => nameOf(plainWords(name) ?? '')).filter((name) => name !== '');
  return names.length === 0 ? null : [...new Set(names)].join(', ');
}

function nameOf(written: string): string {
  if (!ADDRESS.test(written)) return written;
  const inBrackets = /\(([^()]+)\)/.exec(written)?.[1] ?? '';
  return (
    inBrackets === '' ? written.replace(ADDRESS, '').replace(/[<>()]/g, '') : inBrackets
  ).trim();
}
