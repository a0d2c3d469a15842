import { gunzipSync } from 'node:zlib';

import { CounterclaimError } from '../../domain/errors.ts';
import { LIMITS } from '../../domain/limits.ts';
import { decodeBytes } from '../../lib/decode-bytes.ts';
import { errorCode } from '../../lib/error-code.ts';
import { type ListingSource } from './listing.ts';

/** As many bytes as an XML declaration takes. */
const DECLARATION_BYTES = 200;
/** First bytes of a text in UTF-16: a byte order mark, or `<?` without one (XML 1.0, appendix F). */
const UTF16: readonly (readonly [encoding: string, start: readonly number[]])[] = [
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-16le', [0x3c, 0, 0x3f, 0]],
  ['utf-16be', [0, 0x3c, 0, 0x3f]],
];
const UTF8_MARK = [0xef, 0xbb, 0xbf];

/**
 * The characters of a feed or sitemap, unzipped when it is. The encoding is that of its first bytes, else
 * the server's, else the declared one, else UTF-8 (RFC 7303, 3.2); a wrong one is passed over.
 * @throws CounterclaimError TEXT_TOO_LARGE or NOT_AN_ARTICLE
 */
export function decodeListing({ bytes, charset }: Omit<ListingSource, 'url'>): string {
  const plain = unzipped(bytes);
  // Every byte is a character of the last one: the usual truth behind a wrong declaration.
  const candidates = [firstBytesOf(plain), charset, declaredIn(plain), 'utf-8', 'windows-1252'];
  for (const encoding of candidates) {
    const text = encoding === null ? null : decodeBytes(plain, encoding);
    if (text !== null) return text;
  }
  return '';
}

function unzipped(bytes: Uint8Array): Uint8Array {
  const isZipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (bytes.length > LIMITS.listingBytes) throw tooLarge();
  if (!isZipped) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: LIMITS.listingBytes });
  } catch (cause) {
    if (errorCode(cause) === 'ERR_BUFFER_TOO_LARGE') throw tooLarge();
    throw new CounterclaimError('NOT_AN_ARTICLE', 'A whole gzip file was wanted; it is broken.', {
      cause,
    });
  }
}

function tooLarge(): CounterclaimError {
  return new CounterclaimError(
    'TEXT_TOO_LARGE',
    `A feed or sitemap of at most ${LIMITS.listingBytes} bytes was wanted; this one has more.`,
  );
}

function firstBytesOf(bytes: Uint8Array): string | null {
  if (startsWith(bytes, UTF8_MARK)) return 'utf-8';
  return UTF16.find(([, start]) => startsWith(bytes, start))?.[0] ?? null;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function declaredIn(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, DECLARATION_BYTES)).toString('latin1');
  const encoding = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1];
  // Whoever can read the declaration byte by byte does not read UTF-16.
  return encoding === undefined || /^utf-?16|ucs-?2/i.test(encoding) ? null : encoding;
}
