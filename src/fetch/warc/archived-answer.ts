import { brotliDecompressSync } from 'node:zlib';

import { type WARCRecord } from 'warcio';

import { CounterclaimError } from '../../domain/errors.ts';
import { LIMITS } from '../../domain/limits.ts';
import { type WebAnswer } from '../../domain/web.ts';
import { readContentType } from '../web/content-type.ts';
import { drainRecord } from './drain-record.ts';
import { readUrl } from '../../lib/read-url.ts';

const PAGE_TYPES = ['text/html', 'application/xhtml+xml', 'text/plain'];
/** A response with its HTTP head, a file kept as it was, and a text made of a page. */
const PAGE_RECORDS = ['response', 'resource', 'conversion'];
const HTTP_OK = 200;

/**
 * The page of a record as a server's answer; null for a record of something else. When it was archived is
 * no date of the page, and is left aside.
 * @throws CounterclaimError TEXT_TOO_LARGE or NOT_AN_ARTICLE
 */
export async function archivedAnswer(record: WARCRecord): Promise<WebAnswer | null> {
  const url = addressOf(record);
  const { mediaType, charset } = readContentType(contentType(record));
  if (url === null || !isPage(record, mediaType)) return null;
  if (record.warcContentLength > LIMITS.recordBytes) throw tooLarge();
  const bytes = unpacked(record, await readContent(record));
  if (!(await drainRecord(record))) {
    throw new CounterclaimError(
      'NOT_AN_ARTICLE',
      'A whole page was wanted; its record is cut off.',
    );
  }
  return { url, isUnchanged: false, mediaType, charset, bytes, validators: {} };
}

/** Some crawlers write the address in angle brackets, as WARC 1.0 had it. */
function addressOf(record: WARCRecord): string | null {
  const address = (record.warcTargetURI ?? '').trim().replace(/^<(.*)>$/, '$1');
  return /^https?:/i.test(address) && readUrl(address) !== null ? address : null;
}

function contentType(record: WARCRecord): string | null {
  if (record.warcType !== 'response') return record.warcContentType ?? null;
  return record.httpHeaders?.headers.get('content-type') ?? null;
}

function isPage(record: WARCRecord, mediaType: string | null): boolean {
  const isOk = record.warcType !== 'response' || Number(record.httpHeaders?.statusCode) === HTTP_OK;
  const isText = mediaType !== null && PAGE_TYPES.includes(mediaType);
  return PAGE_RECORDS.includes(record.warcType) && isOk && isText;
}

async function readContent(record: WARCRecord): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of record.contentReader) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > LIMITS.recordBytes) throw tooLarge();
  }
  return Buffer.concat(chunks);
}

/** The library unpacks all encodings but this one. */
function unpacked(record: WARCRecord, content: Uint8Array): Uint8Array {
  if (record.httpHeaders?.headers.get('content-encoding')?.trim().toLowerCase() !== 'br') {
    return content;
  }
  try {
    return brotliDecompressSync(content, { maxOutputLength: LIMITS.recordBytes });
  } catch (cause) {
    throw new CounterclaimError('NOT_AN_ARTICLE', 'A page in Brotli was wanted; it is broken.', {
      cause,
    });
  }
}

function tooLarge(): CounterclaimError {
  return new CounterclaimError(
    'TEXT_TOO_LARGE',
    `A page of at most ${LIMITS.recordBytes} bytes was wanted; this record has more.`,
  );
}
