/** Says how wide a text is in a font. */
export type Measure = (text: string) => number;

/** Cuts a text into lines that are no wider than they may be; a word that is wider by itself is cut too. */
export function wrapText(text: string, width: number, measure: Measure): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text
    .split(/\s+/)
    .filter((each) => each !== '')
    .flatMap(cutWord)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

const LONGEST_WORD = 40;

function cutWord(word: string): readonly string[] {
  const letters = Array.from(word);
  const pieces = [];
  for (let at = 0; at < letters.length; at += LONGEST_WORD) {
    pieces.push(letters.slice(at, at + LONGEST_WORD).join(''));
  }
  return pieces;
}
