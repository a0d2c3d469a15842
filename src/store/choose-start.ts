const START = /^\/\/ starts from: (.+)\n/m;
const START_LINES = new RegExp(START, 'gm');
const STARTED = '// started\n';
/** What stands for no condition. */
export const ANYWHERE = 'anywhere';

/**
 * The text with one way of its ways to start: a list narrowed by an outlet starts from the outlet, one narrowed by
 * nothing from an index in its order. Where a file says `// starts from: outlet, article`, the lines below are its way
 * when one of these is given; the last way is for all else, and `// started` ends it.
 */
export function chooseStart(text: string, isGiven: (name: string) => boolean): string {
  const [before = '', ...parts] = text.split(START);
  if (parts.length === 0) return text;
  const [last = '', after = ''] = (parts.at(-1) ?? '').split(STARTED);
  const bodies = [...parts.filter((_part, index) => index % 2 === 1).slice(0, -1), last];
  const chosen = startsOf(text).findIndex((names) => names.some(isGiven));
  return `${before}${bodies.at(chosen) ?? ''}${after}`;
}

/** The ways in which a text can start, each with the conditions that lead to it; none for a text with one way only. */
export function startsOf(text: string): readonly (readonly string[])[] {
  return [...text.matchAll(START_LINES)].map(([, names = '']) => names.split(', '));
}
