/**
 * A text without the conditions that do not narrow: `($kinds IS NULL OR …)` is `true` for a parameter that is not given.
 * The database takes long to plan what is written, even where it will never be looked at.
 */
export function dropConditions(text: string, absent: readonly string[]): string {
  return absent.reduce(dropCondition, text).replaceAll(/\s+AND true\b/g, '');
}

function dropCondition(text: string, name: string): string {
  const inParentheses = dropBetween(text, `($${name} IS NULL`);
  return inParentheses
    .replaceAll(new RegExp(`\\$${name} IS NULL OR .*`, 'g'), 'true')
    .replaceAll(new RegExp(`\\$${name} IS NULL\\b`, 'g'), 'true');
}

/** Each time up to the parenthesis that closes the one at the start. */
function dropBetween(text: string, start: string): string {
  const from = text.indexOf(start);
  if (from === -1) return text;
  const to = closingOf(text, from);
  const inside = text.slice(from + start.length, to);
  const kept = /^\s+OR\b/.test(inside) ? 'true' : text.slice(from, to + 1);
  return `${text.slice(0, from)}${kept}${dropBetween(text.slice(to + 1), start)}`;
}

function closingOf(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return text.length;
}
