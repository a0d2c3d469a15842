import { printable } from './table.ts';

/** A line of words, further lines that belong to it, and what is told below it. */
export interface Outline {
  readonly text: string;
  readonly notes: readonly string[];
  readonly children: readonly Outline[];
}

const BULLETS = ['•', '–', '·'];
const LEAST_ROOM = 20;

/** Outlines as indented, wrapped lines; those of the first level are numbered. */
export function printOutlines(outlines: readonly Outline[], width: number): string {
  return outlines
    .map((outline, index) => linesOf(outline, { mark: `${index + 1}.`, depth: 0, width }))
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function linesOf(
  { text, notes, children }: Outline,
  { mark, depth, width }: { readonly mark: string; readonly depth: number; readonly width: number },
): string[] {
  const indent = ' '.repeat(mark.length + 1);
  const room = Math.max(LEAST_ROOM, width - indent.length);
  const bullet = BULLETS[Math.min(depth, BULLETS.length - 1)] ?? '';
  const own = [text, ...notes].filter((line) => line !== '').flatMap((line) => wrap(line, room));
  const below = children.flatMap((child) =>
    linesOf(child, { mark: bullet, depth: depth + 1, width: room }),
  );
  return [...own, ...below].map((line, index) => `${index === 0 ? `${mark} ` : indent}${line}`);
}

/** Lines of at most so many characters, broken between words where there are any. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of printable(text)
    .split(/ +/)
    .flatMap((each) => piecesOf(each, width))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length <= width) {
      line = longer;
      continue;
    }
    lines.push(line);
    line = word;
  }
  return [...lines, line].filter((each) => each !== '');
}

function piecesOf(word: string, width: number): string[] {
  return word.match(new RegExp(`.{1,${width}}`, 'gsu')) ?? [];
}
