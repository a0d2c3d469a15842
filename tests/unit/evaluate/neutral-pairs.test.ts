import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { NEUTRAL_NEWS, readNeutralPairs } from '../../../training/neutral-pairs.ts';

const CHAPEL = [
  'The chapel on the northern slope lost its slate roof overnight.',
  'Neighbours gathered blankets for the shivering pilgrims.',
  'A carpenter inspected every window inside the chapel without finding further damage there.',
  'The bishop thanked everybody afterwards.',
];
const ORCHARD = [
  'The orchard behind the railway station belongs to two cousins.',
  'They harvested cherries early this summer.',
  'Visitors without tickets often enter the orchard through another unlocked wooden gate.',
  'Starlings stripped several branches already.',
];
const FILLER = 'Too short.';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pairs-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function pairsOf(texts: readonly string[]): ReturnType<typeof readNeutralPairs> {
  const file = join(folder, 'articles.jsonl.gz');
  await writeFile(file, gzipSync(texts.map((text) => JSON.stringify({ text })).join('\n')));
  return readNeutralPairs(file);
}

describe('readNeutralPairs', () => {
  it('pairs sentences of one article that share words, and short ones of two articles', async () => {
    const found = await pairsOf([CHAPEL.join(' '), FILLER, FILLER, ORCHARD.join('\n')]);
    expect(found.map(({ said, told }) => [said, told])).toEqual([
      [CHAPEL[0], CHAPEL[2]],
      [CHAPEL[3], ORCHARD[3]],
      [ORCHARD[0], ORCHARD[2]],
      [ORCHARD[1], CHAPEL[1]],
    ]);
    expect(found.every(({ set, label }) => set === NEUTRAL_NEWS && label === 'neutral')).toBe(true);
  });

  it('takes no sentences that may tell the same', async () => {
    const again = [CHAPEL[0], CHAPEL[1], CHAPEL[0], CHAPEL[3]].join(' ');
    const [first] = await pairsOf([again]);
    expect([first?.said, first?.told]).toEqual([CHAPEL[0], CHAPEL[3]]);
  });

  it('takes none where the articles are not there', async () => {
    expect(await readNeutralPairs(join(folder, 'none.jsonl.gz'))).toEqual([]);
  });
});
