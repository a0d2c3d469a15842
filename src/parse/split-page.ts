import { type BoilerplateLexicon } from '../domain/knowledge-parse.ts';
import { makePart, type PagePart } from './page-part.ts';

/** A line; so wide a gap parts what stands beside each other as a line break does, and keeps rules from running over it. */
const LINE = /(?:(?!\s{20})[^\r\n\u2028\u2029])+/gu;
const CRUMB = /\s[»›>]\s|\s\/\s/gu;
const HOME = /^(?:home|homepage|front page|start|index)\s+(?:[»›>/|]|::)\s/iu;

/** The non-blank lines of a page, cut where a trail of links or a label ("Headline:") opens one. */
export function splitPage(text: string, lexicon: BoilerplateLexicon): readonly PagePart[] {
  const parts: PagePart[] = [];
  let end = 0;
  for (const match of text.matchAll(LINE)) {
    const line = { start: match.index, end: match.index + match[0].length };
    if (match[0].trim() === '') continue;
    const opensParagraph = /(?:\r\n?|\n).*(?:\r\n?|\n)/su.test(text.slice(end, line.start));
    const part = makePart(text, line, opensParagraph || parts.length === 0);
    parts.push(...cut(text, part, lexicon));
    end = line.end;
  }
  return parts;
}

function cut(text: string, part: PagePart, lexicon: BoilerplateLexicon): readonly PagePart[] {
  const length = trailLength(part.text) ?? labelLength(part.text, lexicon.titleLabels) ?? 0;
  if (length === 0) return [part];
  const at = part.start + length;
  return [
    makePart(text, { start: part.start, end: at }, part.opensParagraph),
    makePart(text, { start: at, end: part.end }, false),
  ].filter((piece) => piece.end > piece.start);
}

/** How long the trail of links is ("Home » Business » "), null when there is none. */
function trailLength(line: string): number | null {
  const crumbs = [...line.matchAll(CRUMB)];
  const last = crumbs.at(-1);
  if (last === undefined) return null;
  if (!HOME.test(line.trimStart()) && (crumbs.length < 2 || !/[»›]/u.test(line))) return null;
  return last.index + last[0].length;
}

/** How long a label before a title is ("Headline: "), null when there is none. */
function labelLength(line: string, labels: readonly string[]): number | null {
  const match = /^\s*([\p{L}\d -]{2,16}?)\s*:\s+(?=\S)/u.exec(line);
  return match?.[1] !== undefined && labels.includes(match[1].toLowerCase())
    ? match[0].length
    : null;
}
