import { type BoilerplateLexicon } from '../domain/knowledge-parse.ts';
import { type PagePart } from './page-part.ts';

/** A byline's name and where it stands in its part. */
export interface Byline {
  readonly name: string;
  readonly offset: number;
}

/** Reads "By Jane Roe" or "Written by: Jane Roe"; null when the part is no byline. */
export function readByline(part: PagePart, lexicon: BoilerplateLexicon): Byline | null {
  if (part.wordCount > 12) return null;
  const lower = part.text.toLowerCase();
  const label = [...lexicon.bylineLabels]
    .sort((one, other) => other.length - one.length)
    .find((each) => lower.startsWith(each));
  if (label === undefined) return null;
  const gap =
    label === 'by'
      ? /^\s*:?\s+(?=\S)/u
      : label.endsWith('by')
        ? /^\s*:?\s*(?=\S)/u
        : /^\s*:\s*(?=\S)/u;
  const match = gap.exec(part.text.slice(label.length));
  if (match === null) return null;
  const offset = label.length + match[0].length;
  const name =
    part.text
      .slice(offset)
      .split(/\s+[|•·–—]\s+|\s*,\s*|\s+\(|\s+on\s+/u)[0]
      ?.trim() ?? '';
  return isName(name) ? { name, offset } : null;
}

/** A byline names somebody in few words and is no sentence ("By then the town was empty."). */
function isName(name: string): boolean {
  const words = name.split(/\s+/u);
  if (words.length > 7 || /[!?:;]|[a-z]\.$/u.test(name)) return false;
  const small = words.filter((word) => /^\p{Ll}/u.test(word));
  return (
    small.length === 0 ||
    small.length === words.length ||
    small.every((word) => /^(?:and|de|van|von|der|den|bin|al|el|la|di|da|du|for)$/u.test(word))
  );
}
