import { describe, expect, it } from '@jest/globals';

import { checkExport } from '../../../src/ingest/import/check-export.ts';
import { sha256, stableId } from '../../../src/lib/stable-id.ts';

const articleId = stableId('article', 'a');
const text = 'Rain fell.';
const versionId = stableId('version', articleId, sha256(text));
const has = { from: articleId, to: versionId, type: 'HAS_VERSION' };
const ARTICLE = { id: articleId, key: 'a', storyWords: ['rain'], type: 'Article' };
const VERSION = {
  ...{ articleId, current: true, id: versionId },
  ...{ text, textHash: sha256(text), type: 'ArticleVersion' },
};
const HAS_VERSION = { id: stableId('HAS_VERSION', articleId, versionId), ...has };
const ROWS = [ARTICLE, VERSION, HAS_VERSION];

function check(rows: readonly unknown[]): ReturnType<typeof checkExport> {
  const lines = rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row)));
  return checkExport(() => chunks(lines.join('\n')));
}

async function* chunks(written: string): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(Buffer.from(written));
}

it('counts what it holds', async () => {
  expect(await check(ROWS)).toMatchObject({ nodes: 2, edges: 1 });
  expect((await check(ROWS)).hash).toBe((await check(ROWS)).hash);
  expect(await check([])).toMatchObject({ nodes: 0, edges: 0 });
});

describe('a line is refused', () => {
  it.each([
    ['that is no JSON', [ARTICLE, '{"id":"ab'], 'line 2: one object of JSON was wanted'],
    ['that is empty', [ARTICLE, '', VERSION], 'line 2: one object of JSON was wanted; "" came'],
    ['that is a list', [[]], 'line 1: an object that is a node or an edge was wanted; [] came'],
    ['of an unknown type', [{ ...ARTICLE, type: 'Rumour' }], 'a "type" that this version knows was wanted; "Rumour" came'],
    ['without an id', [{ ...ARTICLE, id: undefined }], 'an "id" of 64 hexadecimal digits was wanted; none came'],
    ['with an unknown property', [{ ...ARTICLE, mood: 'x' }], 'a property of Article that this version knows was wanted; "mood" came'],
    ['with a value of another kind', [{ ...ARTICLE, storyWords: ['a', 1] }], 'a list, each a text as "storyWords" of Article was wanted; ["a",1] came'],
    ['without what it needs', [{ ...ARTICLE, key: undefined }], 'a text as "key" of Article was wanted; none came'],
    ['with the id of another version', [{ ...ARTICLE, id: sha256('v0') }], 'the id that this version gives this Article'],
    ['with another text than its hash', [ARTICLE, { ...VERSION, text: 'Snow fell.' }], 'line 2: the hash of the text as "textHash" was wanted'],
    ['that comes too early', [VERSION, ARTICLE], 'line 2: lines in the order of type, then id, each once, was wanted'],
    ['that comes twice', [ARTICLE, ARTICLE], 'line 2: lines in the order of type, then id, each once,'],
    ['that leads nowhere', [ARTICLE, HAS_VERSION], `line 2: a node of ArticleVersion as "to" of HAS_VERSION was wanted; "${versionId.slice(0, 20)}`],
    ['that joins the wrong things', [ARTICLE, { ...HAS_VERSION, to: articleId, id: stableId('HAS_VERSION', articleId, articleId) }], 'a node of ArticleVersion as "to" of HAS_VERSION was wanted; "Article" came'],
    ['without an end', [{ ...HAS_VERSION, from: undefined }], 'the id of a node as "from" of HAS_VERSION was wanted; none came'],
  ] as [string, unknown[], string][])('%s', async (_, rows, message) => {
    await expect(check(rows)).rejects.toMatchObject({
      code: 'BAD_INPUT',
      message: expect.stringContaining(message),
    });
    await expect(check(rows)).rejects.toThrow('; nothing was written');
  }); // prettier-ignore
});
