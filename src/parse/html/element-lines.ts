import { type Span } from '../../domain/span.ts';
import { type PageElement } from './page-tree.ts';

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
const SILENT = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME SVG BUTTON SELECT OBJECT'.split(' '));
/** Kinds of links that serve the site and not the text. */
const SERVING = /\b(?:author|license|next|prev|search|sponsored|tag)\b/iu;

const ELEMENT = 1;
const TEXT = 3;

/** A line of an element's text, with the links in it. */
export interface TextLine {
  readonly text: string;
  /** In the order of the line. */
  readonly links: readonly LineLink[];
}

/** Words of a line that lead somewhere; the address is as it is written. */
export interface LineLink extends Span {
  readonly href: string;
}

/** The text of an element as lines: one for each block that a browser would show by itself, blanks evened out. */
export function elementLines(root: PageElement): readonly TextLine[] {
  const lines: TextLine[] = [];
  let line = emptyLine();
  const end = (): void => {
    const text = line.text.trimEnd();
    if (text !== '') lines.push({ text, links: runningLinks(text, line.links) });
    line = emptyLine();
  };
  const walk = (node: PageElement, anchor: PageElement | null): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === TEXT) append(line, child.textContent ?? '', anchor);
      if (child.nodeType !== ELEMENT) continue;
      const element = child as PageElement;
      const name = element.tagName.toUpperCase();
      if (SILENT.has(name)) continue;
      if (BLOCKS.has(name)) end();
      walk(element, name === 'A' ? element : anchor);
      if (BLOCKS.has(name)) end();
    }
  };
  walk(root, null);
  end();
  return lines;
}

interface OpenLink {
  readonly anchor: PageElement;
  readonly start: number;
  end: number;
}

/** A line that is being read. */
interface OpenLine {
  text: string;
  /** Asked of the text itself, it would cost as much as the text is long, at each piece. */
  takesBlank: boolean;
  readonly links: OpenLink[];
}

function emptyLine(): OpenLine {
  return { text: '', takesBlank: false, links: [] };
}

function append(line: OpenLine, written: string, anchor: PageElement | null): void {
  const even = written.replace(/\s+/gu, ' ');
  const words = line.takesBlank ? even : even.trimStart();
  if (words === '') return;
  const start = line.text.length;
  line.text += words;
  line.takesBlank = !words.endsWith(' ');
  if (anchor === null || words === ' ') return;
  const last = line.links.at(-1);
  if (last?.anchor === anchor) last.end = line.text.length;
  else line.links.push({ anchor, start, end: line.text.length });
}

/** A line of nothing but links is a menu or a teaser; in all others links are part of what is told. */
function runningLinks(text: string, open: readonly OpenLink[]): readonly LineLink[] {
  const links = open.map(({ anchor, start, end }) => ({ anchor, ...trimmed(text, start, end) }));
  let beside = '';
  let place = 0;
  for (const { start, end } of links) {
    beside += text.slice(place, start);
    place = end;
  }
  if (!/[\p{L}\p{N}]/u.test(beside + text.slice(place))) return [];
  return links.flatMap(({ anchor, start, end }) => {
    const href = anchor.getAttribute('href')?.trim() ?? '';
    const isServing = SERVING.test(anchor.getAttribute('rel') ?? '');
    return href === '' || href.startsWith('#') || isServing ? [] : [{ start, end, href }];
  });
}

function trimmed(text: string, start: number, end: number): Span {
  const words = text.slice(start, end);
  const first = start + (words.length - words.trimStart().length);
  return { start: first, end: first + words.trim().length };
}
