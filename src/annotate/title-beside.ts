import { type Span } from '../domain/span.ts';
import { type NamedText } from './names-of-text.ts';

const APPOSITION = /^,\s+((?:an?|the)\s+[^,.;:"“”()\n]{3,90})(?=[,.;\n])/u;
const LONGEST_TITLE = 6;

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
  const demonyms = new Set(
    lexicon.knowledge.countries.flatMap((country) => [...country.demonyms, 'U.S.', 'US']),
  );
  let from = words.length;
  for (let length = 1; length <= Math.min(LONGEST_TITLE, words.length); length += 1) {
    const phrase = words.slice(-length);
    const isTitle = lexicon.titles.has(phrase.join(' '));
    const first = phrase[0] ?? '';
    if (
      isTitle ||
      (from < words.length &&
        from === words.length - length + 1 &&
        (lexicon.titles.has(first) ||
          demonyms.has(first) ||
          /^(?:Foreign|Defense|Defence|Deputy|First|Vice|Senior|Chief|Prime|former)$/u.test(first)))
    ) {
      from = words.length - length;
    }
  }
  const title = words.slice(from).join(' ');
  return title === '' || /^(?:former|then|late|acting|deputy|interim)$/iu.test(title)
    ? null
    : title;
}

function titleAfter({ namedText }: NamedText, span: Span): string | null {
  return APPOSITION.exec(namedText.slice(span.end, span.end + 120))?.[1]?.trim() ?? null;
}
