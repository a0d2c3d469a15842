import { type BoilerplateLexicon } from '../domain/knowledge-parse.ts';
import { type PagePart } from './page-part.ts';

/** The outlet that a line credits and where its name stands in the part. */
export interface Credit {
  readonly name: string;
  readonly offset: number;
}

/** Reads "Original Source: example.com" or "This article first appeared on Example."; null when the part is no credit. */
export function readCredit(part: PagePart, lexicon: BoilerplateLexicon): Credit | null {
  if (part.wordCount > 16) return null;
  const bracket = /^[([]/u.test(part.text) ? 1 : 0;
  const lower = part.text.slice(bracket).toLowerCase();
  const label = [...lexicon.creditLabels]
    .sort((one, other) => other.length - one.length)
    .find((each) => lower.startsWith(each));
  if (label === undefined) return null;
  const gap = label.includes(' ')
    ? /^\s*[:–-]?\s*(?:the\s+)?(?=[\p{Lu}\d]|\S+\.\p{L})/u
    : /^\s*:\s*(?=\S)/u;
  const match = gap.exec(part.text.slice(bracket + label.length));
  if (match === null) return null;
  const offset = bracket + label.length + match[0].length;
  const name = nameOf(part.text.slice(offset));
  return name === '' || name.split(/\s+/u).length > 6 ? null : { name, offset };
}

/** An address is cut to its host. */
function nameOf(words: string): string {
  const name = words.split(/\s+(?:on|and|under|with|at)\s+|,|\s+[|–—]\s+/u)[0] ?? '';
  return name.replace(/[)\].\s]+$/u, '').replace(/^https?:\/\/(?:www\.)?([^/\s]+).*$/u, '$1');
}
