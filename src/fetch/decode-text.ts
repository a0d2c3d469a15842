import { CounterclaimError } from '../domain/errors.ts';
import { LIMITS } from '../domain/limits.ts';

const NUL = 0;
/** Control characters that no text has, beside NUL; more than one in a hundred bytes make a file binary. */
const CONTROL = new Set([1, 2, 3, 4, 5, 6, 7, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25]);
const CONTROL_SHARE = 0.01;
const LOOK_AT_BYTES = 8_192;

/**
 * The text of some bytes, code unit for code unit (line ends and a byte order mark stay).
 * @throws CounterclaimError EMPTY_TEXT, BINARY_INPUT, INVALID_UTF8 or TEXT_TOO_LARGE
 */
export function decodeText(bytes: Uint8Array): string {
  refuseLargeText(bytes.length);
  if (looksBinary(bytes)) {
    throw new CounterclaimError(
      'BINARY_INPUT',
      'A text in UTF-8 was wanted; this is binary data or text in another encoding (UTF-16?).',
      { remedy: 'Convert it to plain text in UTF-8.' },
    );
  }
  const text = decodeUtf8(bytes);
  if (text.trim() === '') {
    throw new CounterclaimError('EMPTY_TEXT', 'A text was wanted; there is none, or only blanks.');
  }
  return text;
}

/**
 * Strict UTF-8: no byte is replaced silently.
 * @throws CounterclaimError INVALID_UTF8
 */
export function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new CounterclaimError('INVALID_UTF8', 'Text in UTF-8 was wanted; its bytes are not.', {
      cause,
      remedy: 'Convert it to UTF-8, for example with iconv.',
    });
  }
}

/** @throws CounterclaimError TEXT_TOO_LARGE when a text has more bytes than one article may have */
export function refuseLargeText(bytes: number): void {
  if (bytes <= LIMITS.textBytes) return;
  throw new CounterclaimError(
    'TEXT_TOO_LARGE',
    `A text of at most ${LIMITS.textBytes} bytes was wanted; this one has ${bytes}.`,
    { remedy: 'Split it into its articles.' },
  );
}

function looksBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, LOOK_AT_BYTES);
  if (head.includes(NUL)) return true;
  const controls = head.reduce((count, byte) => count + (CONTROL.has(byte) ? 1 : 0), 0);
  return controls > head.length * CONTROL_SHARE;
}
