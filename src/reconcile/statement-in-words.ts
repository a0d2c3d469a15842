import { childrenOf, phraseOf, relationOf, textOf } from './phrase.ts';
import { type Clause, type ReadingContext } from './reading-context.ts';
import { personMeant, referentOf } from './referent.ts';

/**
 * The claim in words: the clause as written, blanks collapsed, without what only tells of another amount, with
 * its subject put back where it stands outside, and what a pronoun means in the pronoun's place.
 */
export function statementInWords(clause: Clause, context: ReadingContext): string {
  const clauseWords = wordsOf(clause, context);
  const subject = subjectOutside(clause, context);
  if (subject === null) return capitalised(clauseWords);
  return capitalised(`${subject} ${auxiliary(clause)}${clauseWords}`);
}

/** The clause's own words, each stretch as written. */
function wordsOf(clause: Clause, context: ReadingContext): string {
  const { statement, sentence } = clause;
  const [subject] = statement.subjects;
  const meant = subject === undefined ? null : meantBy(clause, subject, context);
  const words = stretchesOf(statement.tokens, meant === null ? null : (subject ?? null)).map(
    (stretch) =>
      meant !== null && stretch[0] === subject
        ? meant
        : textOf(context.article.text, sentence, stretch),
  );
  return tidy(words.join(' ').replaceAll(/ (?=['’](?:s|re|ve|d|ll)\b)/gu, ''));
}

/** Runs of neighbouring tokens, with one token by itself. */
function stretchesOf(tokens: readonly number[], alone: number | null): readonly number[][] {
  const stretches: number[][] = [];
  for (const token of tokens) {
    const last = stretches.at(-1);
    const joins = last?.at(-1) === token - 1 && token !== alone && token - 1 !== alone;
    if (joins) last.push(token);
    else stretches.push([token]);
  }
  return stretches;
}

/** The words that a pronoun stands for; null for another word and where that is not known. */
function meantBy(clause: Clause, subject: number, context: ReadingContext): string | null {
  const person = personMeant(clause, subject, context);
  if (person !== null) return person;
  const meant = referentOf(clause, subject, context);
  const itself = meant?.sentence === clause.sentence && meant.heads.includes(subject);
  if (meant === null || itself) return null;
  const { sentence, heads } = meant;
  const tokens = heads.flatMap((head) => phraseOf(sentence, head));
  const words = textOf(context.article.text, sentence, tokens);
  return /^(?:DT|PRP\$)$/u.test(sentence.tokens[tokens[0] ?? -1]?.pos ?? '')
    ? words.slice(0, 1).toLowerCase() + words.slice(1)
    : words;
}

/** The subject's own phrase, or what its pronoun means, when it does not stand inside the clause. */
function subjectOutside(clause: Clause, context: ReadingContext): string | null {
  const { statement, sentence } = clause;
  const head = statement.subjects[0];
  const token = head === undefined ? undefined : sentence.tokens[head];
  if (head === undefined || token === undefined) return null;
  const inside = token.start >= statement.span.start && token.end <= statement.span.end;
  if (inside) return null;
  const own = textOf(context.article.text, sentence, phraseOf(sentence, head));
  return tidy(meantBy(clause, head, context) ?? own);
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
