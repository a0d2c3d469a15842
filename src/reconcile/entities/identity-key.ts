import { soundWords } from './person-names.ts';

/**
 * What variants of one person's name share: the full form of the first name and the surname, without middle
 * names ("Joseph R. Biden Jr." and "Joe Biden": `name:joseph biden`). Null for a single word or an initial.
 */
export function personKey(name: string, nicknames: readonly (readonly string[])[]): string | null {
  const words = soundWords(name);
  const [first, last] = [words[0], words.at(-1)];
  if (words.length < 2 || first === undefined || last === undefined) return null;
  return first.length < 2 ? null : `name:${fullForm(first, nicknames)} ${last}`;
}

/** "OHC" and "Ohio Health Coalition": `acronym:ohc` and `initials:ohc`; null where neither can be told. */
export function bodyKey(name: string): string | null {
  const letters = name.replace(/\./gu, '');
  if (/^\p{Lu}{3,6}$/u.test(letters)) return `acronym:${letters.toLowerCase()}`;
  const initials = name
    .split(/[\s-]+/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.slice(0, 1).toLowerCase());
  return initials.length < 3 ? null : `initials:${initials.join('')}`;
}

function fullForm(word: string, nicknames: readonly (readonly string[])[]): string {
  for (const forms of nicknames) {
    const sounds = forms.map((form) => soundWords(form).join(''));
    if (sounds.includes(word)) return sounds[0] ?? word;
  }
  return word;
}
