import { type OutletName } from '../domain/article.ts';
import { type ParseKnowledge } from '../domain/knowledge-parse.ts';
import { knownOutlet } from './known-outlet.ts';
import { type PagePart } from './page-part.ts';
import { readByline } from './read-byline.ts';

/** The publisher that a page names as its own: in a byline, as its editor who asks, or in the copyright line; null when it does not. */
export function findOutlet(
  parts: readonly PagePart[],
  knowledge: ParseKnowledge,
): OutletName | null {
  for (const find of [inByline, asEditor, inCopyright]) {
    for (const part of parts) {
      const found = find(part, knowledge);
      if (found !== null) return found;
    }
  }
  return null;
}

function inByline(part: PagePart, knowledge: ParseKnowledge): OutletName | null {
  const byline = readByline(part, knowledge.boilerplate);
  if (byline === null) return null;
  const words = byline.name.split(/\s+/u);
  const isStaff = (word: string): boolean =>
    knowledge.boilerplate.staffWords.includes(word.toLowerCase());
  while (words.length > 1 && isStaff(words.at(-1) ?? '')) words.pop();
  return publisher(part, { name: words.join(' '), offset: byline.offset }, knowledge);
}

/** "Q1: Example.news Editor: …" names who asks. */
function asEditor(part: PagePart, knowledge: ParseKnowledge): OutletName | null {
  const match = /^(?:Q\d*\s*[:.]\s*)?(\S+(?:\s\S+){0,3})\s(?:Editor|Interviewer|Staff)\s*:/u.exec(
    part.text,
  );
  const name = match?.[1];
  return name === undefined
    ? null
    : publisher(part, { name, offset: part.text.indexOf(name) }, knowledge);
}

function inCopyright(part: PagePart, knowledge: ParseKnowledge): OutletName | null {
  const match =
    /^(?:copyright\s*)?(?:©|\(c\))\s*(?:copyright\s*)?(?:\d{4}\s*[-–]?\s*)*(?:by\s+)?([^.,|]{3,40}?)\s*(?:[.,|]|all rights|$)/iu.exec(
      part.text,
    );
  const name = match?.[1];
  return name === undefined
    ? null
    : publisher(part, { name, offset: part.text.indexOf(name) }, knowledge);
}

/** An agency's name in these places says who wrote, not who publishes. */
function publisher(
  part: PagePart,
  { name, offset }: { readonly name: string; readonly offset: number },
  knowledge: ParseKnowledge,
): OutletName | null {
  const outlet = knownOutlet(name, knowledge.outlets);
  if (outlet === null || outlet.wire) return null;
  const start = part.start + offset;
  return { name: outlet.name, span: { start, end: start + name.length } };
}
