import { afterAll, describe, expect, it } from '@jest/globals';

import { type ReadHtml } from '../../../src/domain/web.ts';
import { loadKnowledge } from '../../../src/fetch/load-knowledge.ts';
import { type MarkupBounds, markupThreads } from '../../../src/runtime/markup-threads.ts';

const { parse } = await loadKnowledge(null);
const open: { close(): Promise<void> }[] = [];

afterAll(async () => {
  await Promise.all(open.map((threads) => threads.close()));
});

function reader(bounds?: MarkupBounds): ReadHtml {
  const threads = markupThreads(parse, bounds);
  open.push(threads);
  return threads.readHtml;
}

const SENTENCE =
  'The council of Sundvik said on Monday that the bridge would stay closed until spring. ';
const PAGE = `<html><head><title>Bridge stays closed</title></head><body><article>
  ${`<p>${SENTENCE.repeat(3)}</p>`.repeat(4)}</article></body></html>`;
const FLOOD = `<html><body>${'<p>One line more.</p>'.repeat(150_000)}</body></html>`;

describe('threads for markup', () => {
  it('read a page, and say what is wrong with one that is none', async () => {
    const readHtml = reader();
    const read = await readHtml({ html: PAGE, url: null });
    expect(read.text.startsWith('Bridge stays closed\n\nThe council of Sundvik')).toBe(true);
    await expect(readHtml({ html: '<p></p>', url: null })).rejects.toMatchObject({
      code: 'NOT_AN_ARTICLE',
      message: expect.stringContaining('running text'),
    });
  });

  it('refuse a page that takes too much memory, and read the next', async () => {
    const readHtml = reader({ milliseconds: 60_000, megabytes: 64 });
    await expect(readHtml({ html: FLOOD, url: null })).rejects.toMatchObject({
      code: 'NOT_AN_ARTICLE',
      message: expect.stringContaining('within 64 MB'),
    });
    expect((await readHtml({ html: PAGE, url: null })).text).toContain('Sundvik');
  });

  it('refuse a page that takes too long, and end its thread', async () => {
    const readHtml = reader({ milliseconds: 50, megabytes: 512 });
    for (const html of [FLOOD, FLOOD]) {
      await expect(readHtml({ html, url: null })).rejects.toMatchObject({
        code: 'NOT_AN_ARTICLE',
        message: expect.stringContaining('within 50 ms'),
      });
    }
  });

  // A thread that is ended in the middle of `require`ing an ES module would abort this very process.
  it('take nothing along when they are ended while they start', async () => {
    for (let milliseconds = 20; milliseconds < 140; milliseconds += 3) {
      await expect(
        reader({ milliseconds, megabytes: 512 })({ html: FLOOD, url: null }),
      ).rejects.toMatchObject({ code: 'NOT_AN_ARTICLE' });
    }
  });
});
