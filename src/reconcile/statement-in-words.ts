import { type Span } from '../domain/span.ts';
import { childrenOf, phraseOf, relationOf, textOf } from './phrase.ts';
import { type Clause, type ReadingContext } from './reading-context.ts';

/**
 * The claim in words: the clause as written, blanks collapsed, without what only tells of another amount, with
 * its subject put back where it stands outside.
 */
export function statementInWords(clause: Clause, context: ReadingContext): string {
  const { text } = context.article;
  const clauseWords = wordsOf(clause, text);
  const subject = subjectOutside(clause, text);
  if (subject === null) return capitalised(clauseWords);
  return capitalised(`${subject} ${auxiliary(clause)}${clauseWords}`);
}

/** The clause's own words, each stretch as written. */
function wordsOf({ statement, sentence }: Clause, text: string): string {
  const stretches: Span[] = [];
  statement.tokens.forEach((index, position) => {
    const token = sentence.tokens[index];
    const last = stretches.at(-1);
    if (token === undefined) return;
    if (last !== undefined && statement.tokens[position - 1] === index - 1)
      stretches.splice(-1, 1, { start: last.start, end: token.end });
    else stretches.push({ start: token.start, end: token.end });
  });
  return tidy(stretches.map(({ start, end }) => text.slice(start, end)).join(' '));
}

/** The subject's own phrase when it does not stand inside the clause. */
function subjectOutside({ statement, sentence }: Clause, text: string): string | null {
  const head = statement.subjects[0];
  const token = head === undefined ? undefined : sentence.tokens[head];
  if (head === undefined || token === undefined) return null;
  const inside = token.start >= statement.span.start && token.end <= statement.span.end;
  return inside ? null : tidy(textOf(text, sentence, phraseOf(sentence, head)));
}

/** A participle or adjective that lost its verb gets it back: "is", or "are" for several. */
function auxiliary({ statement, sentence }: Clause): string {
  const pos = sentence.tokens[statement.predicate]?.pos ?? '';
  const helped = childrenOf(sentence, statement.predicate).some((child) =>
    /^(?:aux|cop)/u.test(relationOf(sentence, child)),
  );
  if (helped || !/^(?:VBG|VBN|JJ)/u.test(pos)) return '';
  const plural = statement.subjects.some((index) =>
    /^NNP?S$/u.test(sentence.tokens[index]?.pos ?? ''),
  );
  return plural || statement.subjects.length > 1 ? 'are ' : 'is ';
}

function tidy(words: string): string {
  return words
    .replaceAll(/\s+/gu, ' ')
    .replace(/^[\s,;:–—-]+/u, '')
    .replace(/[\s,;:–—-]+$/u, '');
}

function capitalised(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
