const TAG = /<(\/?)([a-z][a-z0-9:-]*)/gi;

/** Elements without an end tag, and those whose end tag authors leave out: they do not nest in each other. */
const FLAT = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th option thead tbody tfoot'.split(
    ' ',
  ),
);

/** How deep the elements of a page lie in each other, told in one walk over its tags; never too little. */
export function markupDepth(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [, slash, name = ''] of html.matchAll(TAG)) {
    if (FLAT.has(name.toLowerCase())) continue;
    depth = slash === '' ? depth + 1 : Math.max(0, depth - 1);
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
