import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';

import { readFetched, toLines } from '../../../src/commands/ingest-messages.ts';
import { type Fetched } from '../../../src/fetch/fetched.ts';

const WHOLE: Fetched = {
  ok: true,
  document: {
    key: 'https://example.org/dam',
    origin: 'https://example.org/dam',
    text: 'The dam held, officials said.',
    metadata: {
      id: 'dam',
      title: 'The dam held',
      url: 'https://example.org/dam',
      outlet: 'Example Post',
      author: 'Ada Example',
      published: '2024-10-17',
      origins: { title: 'META', byline: 'ELEMENT', outlet: 'LINKED_DATA', published: 'ADDRESS' },
      links: [{ start: 4, end: 7, url: 'https://example.net/earlier' }],
      hints: { title: 'Dam', updated: '2024-10-18' },
    },
  },
};
const FAILED: Fetched = {
  ok: false,
  key: 'b',
  origin: 'b.txt',
  code: 'EMPTY_TEXT',
  message: 'A text was wanted; an empty file came.',
};

async function arrived(sent: readonly unknown[]): Promise<readonly Fetched[]> {
  const chunks: Uint8Array[] = [];
  for await (const line of toLines(Readable.from(sent))) chunks.push(Buffer.from(line));
  const read: Fetched[] = [];
  for await (const each of readFetched(Readable.from(chunks))) read.push(each);
  return read;
}

describe('documents on their way to a live instance', () => {
  it('arrive with all that is known of them', async () => {
    expect(await arrived([WHOLE, FAILED])).toEqual([WHOLE, FAILED]);
  });

  it.each([{ ok: true }, { ok: true, document: { text: 'A text without a key.' } }, 'a text'])(
    'are refused as %j',
    async (sent) => {
      await expect(arrived([sent])).rejects.toThrow('A document a line was wanted.');
    },
  );
});
