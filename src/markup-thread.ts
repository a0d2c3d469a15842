import { workerData } from 'piscina';

import { CounterclaimError } from './domain/errors.ts';
import { type ParseKnowledge } from './domain/knowledge-parse.ts';
import { type HtmlPage, type MarkupAnswer } from './domain/web.ts';
import { htmlReading } from './parse/html/read-markup.ts';

/**
 * What a thread for markup does with a page; the thread was given what `parse` needs to know when it was
 * started. An error crosses to the other thread as its code and message, since classes do not.
 */
export function readMarkupPage(page: HtmlPage): MarkupAnswer {
  try {
    return { ok: true, reading: htmlReading(page, workerData as ParseKnowledge) };
  } catch (error) {
    if (!(error instanceof CounterclaimError)) throw error;
    return { ok: false, code: error.code, message: error.message };
  }
}
