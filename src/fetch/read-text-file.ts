import { readFile, stat } from 'node:fs/promises';

import { type DocumentMetadata } from '../domain/article.ts';
import { CounterclaimError } from '../domain/errors.ts';
import { LIMITS } from '../domain/limits.ts';
import { articleKey } from './article-key.ts';
import { checkMetadata } from './article-metadata.ts';
import { decodeText, decodeUtf8, refuseLargeText } from './decode-text.ts';
import { type Fetched } from './fetched.ts';
import { type InputFile } from './list-files.ts';

/**
 * The article of one text file, with the metadata of the `.json` of the same name beside it, if there is one.
 * @throws CounterclaimError EMPTY_TEXT, BINARY_INPUT, INVALID_UTF8, TEXT_TOO_LARGE or NOT_AN_ARTICLE; errors of the file system as they are
 */
export async function readTextFile(file: InputFile): Promise<Fetched> {
  refuseLargeText((await stat(file.path)).size);
  const text = decodeText(await readFile(file.path));
  const metadata = await metadataBeside(file.path);
  const key = articleKey(metadata, text, file.relativePath);
  return { ok: true, document: { key, origin: file.path, text, metadata } };
}

/** What is given beside a file of an article. */
export async function metadataBeside(path: string): Promise<DocumentMetadata> {
  const beside = path.replace(/\.[^./\\]*$/, '.json');
  if (beside === path) return {};
  const bytes = await readFile(beside).catch(() => null);
  if (bytes === null) return {};
  if (bytes.length > LIMITS.metadataBytes) {
    throw notMetadata(beside, `it has more than ${LIMITS.metadataBytes} bytes`);
  }
  try {
    return checkMetadata(JSON.parse(decodeUtf8(bytes)));
  } catch (cause) {
    throw notMetadata(beside, cause instanceof Error ? cause.message : 'it is not JSON');
  }
}

function notMetadata(beside: string, why: string): CounterclaimError {
  return new CounterclaimError(
    'NOT_AN_ARTICLE',
    `Metadata beside a text was wanted in ${beside}: ${why}`,
  );
}
