import { type Article } from '../../domain/article.ts';
import { type IntegrityLexicon } from '../../domain/integrity.ts';
import { type Span } from '../../domain/span.ts';

const QUOTED = /“[^”]*”?|"[^"]*"?/gu;
/** A line that begins like residue and has more letters is prose. */
const LONGEST_LINE = 240;

/** The lines and sentences that a language model's prompt or answer left behind; words in quotation marks are somebody's. */
export function promptResidue(
  { text, blocks }: Article,
  { promptResidue: lexicon }: IntegrityLexicon,
): readonly Span[] {
  return blocks.flatMap((block) => {
    const line = plain(text.slice(block.start, block.end));
    const whole = line.replace(/[.:!\s]+$/u, '');
    const opens =
      line.length <= LONGEST_LINE && lexicon.starts.some((start) => begins(line, start));
    if (opens || lexicon.exact.includes(whole)) return [block];
    return sentencesOf(text, block).filter((span) => {
      const sentence = plain(text.slice(span.start, span.end).replace(QUOTED, ' '));
      return lexicon.contains.some((phrase) => sentence.includes(phrase));
    });
  });
}

function begins(line: string, start: string): boolean {
  return line.startsWith(start) && !/^\p{L}/u.test(line.slice(start.length));
}

function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[‘’]/gu, "'")
    .replace(/[“”]/gu, '"')
    .replace(/\s+/gu, ' ')
    .trim();
}

function sentencesOf(text: string, block: Span): readonly Span[] {
  const line = text.slice(block.start, block.end);
  return [...line.matchAll(/\S[^.!?]*[.!?]*["”’)]*/gu)].map(({ 0: exact, index }) => ({
    start: block.start + index,
    end: block.start + index + exact.trimEnd().length,
  }));
}
