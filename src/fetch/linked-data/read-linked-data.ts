import { readFile, stat } from 'node:fs/promises';

import { CounterclaimError } from '../../domain/errors.ts';
import { LIMITS } from '../../domain/limits.ts';
import { decodeUtf8 } from '../decode-text.ts';
import { type Fetched } from '../fetched.ts';
import { linkedDocuments } from './linked-documents.ts';

/**
 * The articles and reviews of one file of JSON-LD.
 * @throws CounterclaimError TEXT_TOO_LARGE, INVALID_UTF8 or NOT_AN_ARTICLE; errors of the file system as they are
 */
export async function readLinkedData(path: string): Promise<readonly Fetched[]> {
  const { size } = await stat(path);
  if (size > LIMITS.lineBytes) {
    const wanted = `A document of JSON-LD of at most ${LIMITS.lineBytes} bytes was wanted`;
    throw new CounterclaimError('TEXT_TOO_LARGE', `${wanted}; this one has ${size}.`, {
      remedy: 'Write its articles as JSON Lines, one a line.',
    });
  }
  return linkedDocuments(parse(decodeUtf8(await readFile(path))), path);
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/u, ''));
  } catch (cause) {
    throw new CounterclaimError('NOT_AN_ARTICLE', 'A document of JSON was wanted; it is not.', {
      cause,
    });
  }
}
