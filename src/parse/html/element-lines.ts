import { type PageElement } from './page-tree.ts';

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
const SILENT = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME SVG BUTTON SELECT OBJECT'.split(' '));

const ELEMENT = 1;
const TEXT = 3;

/** The text of an element as lines: one for each block that a browser would show by itself, blanks evened out. */
export function elementLines(root: PageElement): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const end = (): void => {
    const words = line.replace(/\s+/gu, ' ').trim();
    if (words !== '') lines.push(words);
    line = '';
  };
  const walk = (node: PageElement): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === TEXT) line += child.textContent ?? '';
      if (child.nodeType !== ELEMENT) continue;
      const element = child as PageElement;
      const name = element.tagName.toUpperCase();
      if (SILENT.has(name)) continue;
      if (BLOCKS.has(name)) end();
      walk(element);
      if (BLOCKS.has(name)) end();
    }
  };
  walk(root);
  end();
  return lines;
}
