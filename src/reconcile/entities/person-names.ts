import { normalName } from '../../lib/normal-name.ts';

/** Whether two full names are one person's: same spelling but for hyphens, middle names, initials and transliteration. */
export function sameFullName(
  one: string,
  other: string,
  nicknames: readonly (readonly string[])[] = [],
): boolean {
  const [short, long] = [soundWords(one), soundWords(other)].sort((a, b) => a.length - b.length);
  if (short === undefined || long === undefined) return false;
  if (short.join('') === long.join('')) return nameSuffix(one) === nameSuffix(other);
  if (short.length < 2 || short.at(-1) !== long.at(-1)) return false;
  const [middle, longMiddle] = [short.slice(1, -1), long.slice(1, -1)];
  return (
    sameFirstName(short[0] ?? '', long[0] ?? '', nicknames) &&
    middle.every((word, index) => isInitialOf(word, longMiddle[index] ?? ''))
  );
}

function isInitialOf(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}

/** An initial is as good as the name, and so is a pet form. */
function sameFirstName(
  one: string,
  other: string,
  nicknames: readonly (readonly string[])[],
): boolean {
  const [short = '', long = ''] = [one, other].sort((a, b) => a.length - b.length);
  if (short === long || (short.length === 1 && long.startsWith(short))) return true;
  return nicknames.some((forms) => {
    const [full, ...others] = forms.map((form) => soundWords(form).join(''));
    return (one === full && others.includes(other)) || (other === full && others.includes(one));
  });
}

/** Whether one word is a short form of a full name: its last word, or its first ("Kim" of "Kim Jong Un"). */
export function isShortFor(short: string, full: string): boolean {
  const word = soundWords(short).join('');
  const words = soundWords(full);
  return words.length > 1 && (words.at(-1) === word || words[0] === word);
}

/** Whether one word is the last of a full name. */
export function isSurnameOf(short: string, full: string): boolean {
  return soundWords(full).at(-1) === soundWords(short).join('');
}

/** What tells a son from a father of one name ("jr", "iii"); null when there is nothing. */
export function nameSuffix(name: string): string | null {
  return /\s(jr|sr|ii|iii|iv)$/u.exec(normalName(name))?.[1] ?? null;
}

/** The words of a name, spelled so that Zelenskyy, Zelensky and Zelenskiy are alike. */
export function soundWords(name: string): readonly string[] {
  return normalName(name)
    .split(' ')
    .filter((word) => !/^(?:jr|sr|ii|iii|iv)$/u.test(word))
    .map((word) => (word.length > 4 ? word.replace(/(?:iy|yy|yi|ii|ij|y|i)$/u, 'y') : word));
}
