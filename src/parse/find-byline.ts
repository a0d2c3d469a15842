import { type ParseKnowledge } from '../domain/knowledge-parse.ts';
import { type Span } from '../domain/span.ts';
import { knownOutlet } from './known-outlet.ts';
import { type ReadPage } from './page-part.ts';
import { readByline } from './read-byline.ts';

/** Who wrote an article, and where the page says so; span is null when it was given. */
export interface BylineName {
  readonly name: string;
  readonly span: Span | null;
}

/** The author that a page names: in its byline, else in the lines about the author; outlets and "staff" are nobody. */
export function findByline(page: ReadPage, knowledge: ParseKnowledge): BylineName | null {
  for (const [index, part] of page.parts.entries()) {
    const byline = readByline(part, knowledge.boilerplate);
    if (byline === null || page.labels[index]?.kind !== 'METADATA') continue;
    if (!isPerson(byline.name, knowledge)) continue;
    const start = part.start + byline.offset;
    return { name: byline.name, span: { start, end: start + byline.name.length } };
  }
  const about = page.author === null ? undefined : page.parts[page.author.part];
  if (page.author === null || about === undefined) return null;
  const start = about.start + page.author.offset;
  return { name: page.author.name, span: { start, end: start + page.author.name.length } };
}

function isPerson(name: string, knowledge: ParseKnowledge): boolean {
  const { staffWords, outletWords } = knowledge.boilerplate;
  const words = name.toLowerCase().split(/\s+/u);
  const named = /^\p{Lu}/u.test(name) && words.length > 1;
  const isOutlet =
    knownOutlet(name, knowledge.outlets) !== null || outletWords.includes(words.at(-1) ?? '');
  return named && !isOutlet && !words.some((word) => staffWords.includes(word));
}
