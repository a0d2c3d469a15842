import { readFile, stat } from 'node:fs/promises';

import { CounterclaimError } from '../domain/errors.ts';
import { LIMITS } from '../domain/limits.ts';
import { type ReadHtml } from '../domain/web.ts';
import { articleKey } from './article-key.ts';
import { decodePage } from './decode-page.ts';
import { decodeText } from './decode-text.ts';
import { type Fetched } from './fetched.ts';
import { type InputFile } from './list-files.ts';
import { metadataBeside } from './read-text-file.ts';

/** Files that hold a page of markup. */
export const HTML_FILE = /\.html?$/i;

/**
 * The article of one saved page; what is given in the `.json` beside it wins over what the page says.
 * @throws CounterclaimError NOT_AN_ARTICLE, TEXT_TOO_LARGE, EMPTY_TEXT or BINARY_INPUT; errors of the file system as they are
 */
export async function readHtmlFile(file: InputFile, readHtml: ReadHtml): Promise<Fetched> {
  const { size } = await stat(file.path);
  if (size > LIMITS.webBytes) {
    const wanted = `A page of at most ${LIMITS.webBytes} bytes was wanted`;
    throw new CounterclaimError('TEXT_TOO_LARGE', `${wanted}; this one has ${size}.`);
  }
  const html = decodePage(await readFile(file.path), null);
  const reading = await readHtml({ html, url: null });
  const metadata = { ...reading.metadata, ...(await metadataBeside(file.path)) };
  const text = decodeText(Buffer.from(reading.text));
  const key = articleKey(metadata, text, file.relativePath);
  return { ok: true, document: { key, origin: file.path, text, metadata } };
}
