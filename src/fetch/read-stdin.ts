import { CounterclaimError } from '../domain/errors.ts';
import { LIMITS } from '../domain/limits.ts';
import { articleKey } from './article-key.ts';
import { decodeText } from './decode-text.ts';
import { type Fetched, failedInput } from './fetched.ts';
import { readJsonLines } from './read-json-lines.ts';

const OPENING_BRACE = '{';

/** What stands on standard input: JSON Lines when it begins with a brace, else the text of one article. */
export async function* readStdin(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Fetched> {
  const { head, all } = await peek(chunks);
  if (Buffer.from(head).toString('latin1').trimStart().startsWith(OPENING_BRACE)) {
    yield* readJsonLines(all, 'stdin');
    return;
  }
  const origin = 'stdin';
  try {
    const text = decodeText(await readAll(all));
    yield { ok: true, document: { key: articleKey({}, text, null), origin, text, metadata: {} } };
  } catch (error) {
    if (!(error instanceof CounterclaimError)) throw error;
    yield failedInput({ key: origin, origin }, error.code, error.message);
  }
}

async function peek(
  chunks: AsyncIterable<Uint8Array>,
): Promise<{ readonly head: Uint8Array; readonly all: AsyncIterable<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first = await iterator.next();
  const head = first.done === true ? new Uint8Array() : first.value;
  async function* all(): AsyncGenerator<Uint8Array> {
    yield head;
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) {
      yield next.value;
    }
  }
  return { head, all: all() };
}

/** Stops at the first byte too many: standard input may have no end. */
async function readAll(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    length += chunk.length;
    if (length > LIMITS.textBytes) break;
  }
  return Buffer.concat(parts);
}
