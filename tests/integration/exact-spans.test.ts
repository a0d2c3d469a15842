import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { type DocumentMetadata } from '../../src/domain/article.ts';
import { type ArticleReading } from '../../src/domain/reading.ts';
import { checkMetadata } from '../../src/fetch/article-metadata.ts';
import { loadKnowledge } from '../../src/fetch/load-knowledge.ts';
import { readArticle } from '../../src/ingest/read-article.ts';
import { checkReading } from '../support/check-reading.ts';
import { hostileText } from '../support/hostile-texts.ts';
import { testReader } from '../support/test-reader.ts';

/** A folder as `counterclaim evaluate FOLDER` takes it: then every text of its `eval/dev/*.jsonl` is read too. */
const FOLDER = process.env['COUNTERCLAIM_EVALUATION'] ?? '';
const SEEDS = fileURLToPath(new URL('../../seed/articles/', import.meta.url));
const GENERATED = 30;
const MILLISECONDS_EACH = 30_000;

interface GivenText {
  readonly text: string;
  readonly metadata: DocumentMetadata;
}

const texts = [...(await seeds()), ...generated(), ...(await evaluationTexts())];
const knowledge = await loadKnowledge(null);
const reader = testReader();

describe('what a reading points at', () => {
  it(
    `stands there word for word in ${texts.length} texts, and reading them again gives the same bytes`,
    async () => {
      let pointers = 0;
      for (const given of texts) {
        const reading = await read(given);
        checkReading(given.text, reading);
        expect(JSON.stringify(await read(given))).toBe(JSON.stringify(reading));
        pointers += reading.assertions.length + reading.citations.length + reading.mentions.length;
      }
      // The texts are such that there is something to check.
      expect(pointers).toBeGreaterThan(texts.length);
    },
    texts.length * MILLISECONDS_EACH,
  );
});

function read({ text, metadata }: GivenText): Promise<ArticleReading> {
  return readArticle({ key: 'text', origin: 'text', text, metadata }, reader, knowledge);
}

async function seeds(): Promise<readonly GivenText[]> {
  const names = (await readdir(SEEDS)).filter((name) => name.endsWith('.txt')).sort();
  return Promise.all(
    names.map(async (name) => ({ text: await readFile(join(SEEDS, name), 'utf8'), metadata: {} })),
  );
}

function generated(): readonly GivenText[] {
  return fc
    .sample(hostileText, { numRuns: GENERATED, seed: 2 })
    .map((text) => ({ text, metadata: {} }));
}

/** Every text once; labels beside it are not looked at. */
async function evaluationTexts(): Promise<readonly GivenText[]> {
  if (FOLDER === '') return [];
  const folder = join(FOLDER, 'eval', 'dev');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).sort();
  const lines = await Promise.all(
    names.map(async (name) => (await readFile(join(folder, name), 'utf8')).split('\n')),
  );
  const found = lines
    .flat()
    .filter((line) => line !== '')
    .flatMap((line) => givenText(JSON.parse(line) as Readonly<Record<string, unknown>>) ?? []);
  return [...new Map(found.map((given) => [given.text, given])).values()];
}

function givenText({ text, outlet, date }: Readonly<Record<string, unknown>>): GivenText | null {
  if (typeof text !== 'string' || text.trim() === '') return null;
  return { text, metadata: checkMetadata({ outlet, published: date }) };
}
