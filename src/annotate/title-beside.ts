import { type Span } from '../domain/span.ts';
import { type NameLexicon } from './name-lexicon.ts';
import { type NamedText } from './names-of-text.ts';

const APPOSITION = /^,\s+((?:an?|the)\s+[^,.;:"“”()\n]{3,90})(?=[,.;\n])/u;
const LONGEST_TITLE = 6;
const TITLE_PART = /^(?:Foreign|Defense|Defence|Deputy|First|Vice|Senior|Chief|Prime|former)$/u;

/** The title or role beside a name: the words before it ("Ukrainian President"), else what follows ("an analyst at …"); null when there is none. */
export function titleBeside(named: NamedText, span: Span): string | null {
  return titleBefore(named, span) ?? titleAfter(named, span);
}

function titleBefore({ namedText, lexicon }: NamedText, span: Span): string | null {
  const line = namedText.slice(Math.max(0, span.start - 80), span.start);
  const words = line
    .slice(line.lastIndexOf('\n') + 1)
    .split(/\s+/u)
    .filter((word) => word !== '');
  let from = words.length;
  for (
    let start = words.length - 1;
    start >= Math.max(0, words.length - LONGEST_TITLE);
    start -= 1
  ) {
    const opensTitle = lexicon.titles.has(words.slice(start).join(' '));
    const goesBefore =
      from === start + 1 && from < words.length && isPartOfTitle(words[start] ?? '', lexicon);
    if (opensTitle || goesBefore) from = start;
  }
  const title = words.slice(from).join(' ');
  return title === '' || /^(?:former|then|late|acting|deputy|interim)$/iu.test(title)
    ? null
    : title;
}

function isPartOfTitle(word: string, lexicon: NameLexicon): boolean {
  return lexicon.titles.has(word) || TITLE_PART.test(word) || isDemonym(word, lexicon);
}

function isDemonym(word: string, { knowledge }: NameLexicon): boolean {
  return (
    /^U\.?S\.?$/u.test(word) || knowledge.countries.some(({ demonyms }) => demonyms.includes(word))
  );
}

function titleAfter({ namedText }: NamedText, span: Span): string | null {
  return APPOSITION.exec(namedText.slice(span.end, span.end + 120))?.[1]?.trim() ?? null;
}
