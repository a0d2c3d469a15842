import { CounterclaimError } from '../../domain/errors.ts';
import { LIMITS } from '../../domain/limits.ts';

const TOKEN = /<!--|<!\[CDATA\[|<!DOCTYPE|<!ENTITY|<\?|<\/?[A-Za-z_:][^\s/><]*/gi;
const TAG_STOP = /["'>]/g;
/** What ends a token that is no tag. */
const ENDS: Readonly<Record<string, string>> = { '<!--': '-->', '<![CDATA[': ']]>', '<?': '?>' };

/**
 * Looks a document through once, before a parser builds anything of it: no entities of its own, no depth,
 * number of elements or tags beyond the limits. Takes time in proportion to its length.
 * @throws CounterclaimError NOT_AN_ARTICLE that says what was found
 */
export function refuseHostileXml(xml: string): void {
  const open: string[] = [];
  let elements = 0;
  let at = 0;
  for (;;) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(xml)?.[0];
    if (token === undefined) return;
    at = endOf(xml, token, TOKEN.lastIndex);
    if (!/^<\/?[a-z_:]/i.test(token)) continue;
    elements += 1;
    if (elements > LIMITS.xmlElements) throw hostile(`more than ${LIMITS.xmlElements} elements`);
    keepDepth(open, token, xml[at - 2] === '/');
  }
}

/** The offset behind a token; an end that is missing would make a parser read on and on. */
function endOf(xml: string, token: string, from: number): number {
  const upper = token.toUpperCase();
  if (upper === '<!ENTITY') throw hostile('entities of its own');
  if (upper === '<!DOCTYPE') return endOfDoctype(xml, from);
  const end = ENDS[upper];
  if (end === undefined) return endOfTag(xml, from);
  const found = xml.indexOf(end, from);
  if (found < 0) throw hostile(`"${token}" without its end`);
  return found + end.length;
}

function endOfDoctype(xml: string, from: number): number {
  const end = endOfTag(xml, from);
  if (xml.slice(from, end).includes('[')) throw hostile('a document type with a body of its own');
  return end;
}

function endOfTag(xml: string, from: number): number {
  TAG_STOP.lastIndex = from;
  for (;;) {
    const stop = TAG_STOP.exec(xml);
    const end = stop === null ? xml.length : TAG_STOP.lastIndex;
    if (end - from > LIMITS.xmlTagCharacters) throw hostile('an endless tag');
    if (stop === null) throw hostile('a tag without its end');
    if (stop[0] === '>') return end;
    const closing = xml.indexOf(stop[0], end);
    if (closing < 0) throw hostile('an attribute without its end');
    TAG_STOP.lastIndex = closing + 1;
  }
}

function keepDepth(open: string[], token: string, isEmpty: boolean): void {
  if (token.startsWith('</')) {
    // Markup inside a text may leave elements open; they end with what they stand in.
    const start = open.lastIndexOf(token.slice(2));
    if (start >= 0) open.length = start;
    return;
  }
  if (isEmpty) return;
  open.push(token.slice(1));
  if (open.length > LIMITS.xmlDepth) {
    throw hostile(`more than ${LIMITS.xmlDepth} elements inside one another`);
  }
}

function hostile(what: string): CounterclaimError {
  return new CounterclaimError(
    'NOT_AN_ARTICLE',
    `A plain feed or sitemap was wanted; this one has ${what}.`,
  );
}
