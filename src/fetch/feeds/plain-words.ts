import { parseHTML } from 'linkedom';

import { LIMITS } from '../../domain/limits.ts';

/** An entity, or the begin of a tag. */
const MARKUP = /&(#\d+|#x[\da-f]+|[a-z]\w*);|<\/?[a-z!]/i;

/** As much of a document as is asked for here. */
interface Parsed {
  readonly document: { readonly body: { readonly textContent: string | null } };
}

/** The words of a title or name that may carry markup, on one line; null when none are left. */
export function plainWords(written: string | null | undefined): string | null {
  const text = (written ?? '').slice(0, LIMITS.keyCharacters);
  const words = MARKUP.test(text) ? textOf(text) : text;
  const line = words.replace(/\s+/gu, ' ').trim();
  return line === '' ? null : line;
}

function textOf(markup: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${markup}</body></html>`) as Parsed;
  return document.body.textContent ?? '';
}
