import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, it } from '@jest/globals';

import { type Annotator } from '../../../src/domain/annotation.ts';
import { cachedAnnotator } from '../../../src/runtime/cached-annotator.ts';

it('asks once for each text, date and engine', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'counterclaim-annotations-'));
  const asked: string[] = [];
  const engine = (name: string): Annotator => ({
    engine: name,
    annotate: (text, date) => {
      asked.push([name, text, date].join('/'));
      return Promise.resolve([]);
    },
    tagTokens: (tokens) => Promise.resolve(tokens.map(() => 'O')),
  });
  const one = cachedAnnotator(engine('one'), folder);
  for (const date of [null, '2024-01-01', null]) await one.annotate('text', date);
  await cachedAnnotator(engine('two'), folder).annotate('text', null);
  expect(asked).toEqual(['one/text/', 'one/text/2024-01-01', 'two/text/']);
  expect(await one.tagTokens(['a', 'b'])).toEqual(await one.tagTokens(['a', 'b']));
  await rm(folder, { recursive: true });
});
