import { parseHTML } from 'linkedom';

/** What the rules need of a node of a page; `nodeType` is 1 for elements, 3 for texts. */
interface PageNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

/** What the rules need of an element of a page. */
export interface PageElement extends PageNode {
  readonly tagName: string;
  getAttribute(name: string): string | null;
  remove(): void;
}

/** A page of markup as a tree of elements. */
export interface PageTree {
  readonly body: PageElement;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

/** Markup as a tree; a part of a page becomes the body of one. */
export function pageTree(html: string): PageTree {
  const whole = /<html[\s>]/iu.test(html) ? html : `<html><body>${html}</body></html>`;
  // The library's own types rest on the browser's, which this project does not load.
  const { document } = parseHTML(whole) as unknown as { readonly document: PageTree };
  return document;
}
