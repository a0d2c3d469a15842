import { type RawDocument } from '../domain/article.ts';
import { CounterclaimError } from '../domain/errors.ts';
import { articleKey } from './article-key.ts';
import { checkArticle } from './article-metadata.ts';
import { decodeText, refuseLargeText } from './decode-text.ts';

/**
 * A text that is given together with what is known of it, as an object `{id, title, url, outlet, published, author, text, links}`.
 * @throws CounterclaimError NOT_AN_ARTICLE, TEXT_TOO_LARGE, EMPTY_TEXT, BINARY_INPUT or INVALID_UTF8
 */
export function givenDocument(value: unknown, origin: string): RawDocument {
  const { text, metadata } = checkArticle(value);
  refuseLargeText(Buffer.byteLength(text));
  refuseHalfCharacters(text);
  return { key: articleKey(metadata, text, null), origin, text, metadata };
}

/** JSON can spell half of a surrogate pair, which no UTF-8 can. */
function refuseHalfCharacters(text: string): void {
  if (decodeText(Buffer.from(text)) === text) return;
  throw new CounterclaimError('INVALID_UTF8', 'Whole characters were wanted; half of one came.');
}
