import { normalName } from '../../lib/normal-name.ts';

/** Whether two full names are one person's: same spelling but for hyphens, middle names, initials and transliteration. */
export function sameFullName(
  one: string,
  other: string,
  nicknames: readonly (readonly string[])[] = [],
): boolean {
  const [short, long] = [soundWords(one), soundWords(other)].sort((a, b) => a.length - b.length);
  if (short === undefined || long === undefined) return false;
  if (short.join('') === long.join('')) return true;
  if (short.length < 2 || short.at(-1) !== long.at(-1)) return false;
  const middle = short.slice(1, -1);
  return (
    sameFirstName(short[0] ?? '', long[0] ?? '', nicknames) &&
    middle.every((word) => long.some((each) => each.startsWith(word)))
  );
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

/** The words of a name, spelled so that Zelenskyy, Zelensky and Zelenskiy are alike. */
export function soundWords(name: string): readonly string[] {
  return normalName(name)
    .split(' ')
    .filter((word) => !/^(?:jr|sr|ii|iii|iv)$/u.test(word))
    .map((word) => (word.length > 4 ? word.replace(/(?:iy|yy|yi|ii|ij|y|i)$/u, 'y') : word));
}
