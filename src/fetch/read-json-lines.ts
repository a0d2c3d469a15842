import { CounterclaimError } from '../domain/errors.ts';
import { LIMITS } from '../domain/limits.ts';
import { decodeUtf8 } from './decode-text.ts';
import { type Fetched, failedInput } from './fetched.ts';
import { givenDocument } from './given-document.ts';
import { linkedDocuments, speaksLinkedData } from './linked-data/linked-documents.ts';
import { type ByteLine, splitLines } from './split-lines.ts';

/** The articles of JSON Lines, one a line (or what a line of JSON-LD describes), in order; blank lines are passed over, a bad line is a failure of its own. */
export async function* readJsonLines(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
): AsyncGenerator<Fetched> {
  for await (const line of splitLines(chunks)) {
    const origin = `${name}:${line.number}`;
    try {
      yield* readLine(line, origin);
    } catch (error) {
      if (!(error instanceof CounterclaimError)) throw error;
      yield failedInput(
        { key: origin, origin },
        error.code,
        `Line ${line.number}: ${error.message}`,
      );
    }
  }
}

function readLine(line: ByteLine, origin: string): readonly Fetched[] {
  if (line.bytes === null) {
    throw new CounterclaimError(
      'TEXT_TOO_LARGE',
      `A line of at most ${LIMITS.lineBytes} bytes was wanted; this one is longer.`,
    );
  }
  const json = decodeUtf8(line.bytes);
  if (json.trim() === '') return [];
  const value = parseJson(json);
  if (speaksLinkedData(value)) return linkedDocuments(value, origin);
  return [{ ok: true, document: givenDocument(value, origin) }];
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new CounterclaimError(
      'NOT_AN_ARTICLE',
      'One JSON object a line was wanted; this line is not JSON.',
      { cause },
    );
  }
}
