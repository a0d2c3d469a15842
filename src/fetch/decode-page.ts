import { decodeBytes } from '../lib/decode-bytes.ts';

const HEAD_BYTES = 4_096;
/** A byte order mark tells more than any label (WHATWG Encoding, 6.1). */
const MARKS: readonly (readonly [label: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
];
const XML_LABEL = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)/i;
const META_LABEL = /<meta\s[^>]{0,500}?charset\s*=\s*["']?\s*([\w.:-]+)/i;
/** Every byte is a character of it: the usual truth behind bytes that are not UTF-8. */
const FALLBACK = 'windows-1252';

/**
 * The characters of a page as browsers see them: by its byte order mark, else the server's charset, else
 * the one that its markup declares, else UTF-8 if it is that, else Windows-1252.
 * @param charset of the server's `Content-Type`; null when it sent none
 */
export function decodePage(bytes: Uint8Array, charset: string | null): string {
  const labels = [markOf(bytes), charset, declaredIn(bytes)];
  for (const label of labels) {
    const text = label === null ? null : decodeAs(bytes, label);
    if (text !== null) return text;
  }
  return decodeBytes(bytes, 'utf-8') ?? decodeAs(bytes, FALLBACK) ?? '';
}

function markOf(bytes: Uint8Array): string | null {
  const found = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  return found?.[0] ?? null;
}

function declaredIn(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1');
  const label = (XML_LABEL.exec(head) ?? META_LABEL.exec(head))?.[1] ?? null;
  // Whoever can read the declaration byte by byte does not read UTF-16 (HTML standard, 13.2.3.2).
  return label !== null && /^utf-?16/i.test(label) ? 'utf-8' : label;
}

/** Bytes that are none of the encoding become replacement characters; null when it is not known. */
function decodeAs(bytes: Uint8Array, label: string): string | null {
  const exact = decodeBytes(bytes, label);
  if (exact !== null) return exact;
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return null;
  }
}
