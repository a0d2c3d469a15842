import { readFile } from 'node:fs/promises';

import { describe, expect, it } from '@jest/globals';

import { readExpectedDocument } from '../../../../src/evaluate/gold/expected-document.ts';
import { scoreGold } from '../../../../src/evaluate/gold/score-gold.ts';
import { type GoldDocument } from '../../../../src/evaluate/gold-document.ts';
import { careless, degraded, everySentence, nothing } from './readings.ts';

const expected = await readExpectedDocument('seed/expected.json');
const texts = new Map(
  await Promise.all(
    expected.articles.map(
      async ({ id }) => [id, await readFile(`seed/articles/${id}`, 'utf8')] as const,
    ),
  ),
);

interface KnownFigures {
  readonly measures: Readonly<
    Record<string, readonly [right: number, wrong: number, missed: number]>
  >;
  readonly shares: Readonly<Record<string, number>>;
  readonly traps: Readonly<Record<string, number>>;
  readonly errors: number;
}
const { readings } = JSON.parse(
  await readFile('tests/unit/evaluate/gold/figures.json', 'utf8'),
) as { readonly readings: Readonly<Record<string, KnownFigures>> };

describe('scoreGold', () => {
  it.each([
    ['expected', expected],
    ['nothing', nothing()],
    ['sentences', everySentence(expected, texts)],
    ['degraded', degraded(expected, texts)],
    ['careless', careless(expected, texts)],
  ] as const)('gives the known figures of the reading "%s"', (name, given) => {
    const score = scoreGold({ expected, given }, texts);
    const known = readings[name];
    if (known === undefined) throw new Error(`no known figures of ${name}`);
    const { measures, shares, traps, errors } = known;
    expect(countsOf(score)).toMatchObject(measures);
    expect([...score.shares.keys()]).toEqual(Object.keys(shares));
    for (const [measure, value] of Object.entries(shares)) {
      expect([measure, new Map<string, number>(score.shares).get(measure)]).toEqual([
        measure,
        expect.closeTo(value, 9),
      ]);
    }
    expect(Object.fromEntries(score.traps)).toEqual(traps);
    expect(score.errors).toHaveLength(errors);
  });

  it.each([
    ['expected', expected, [4, 0, 0]],
    ['nothing', nothing(), [0, 0, 4]],
    ['careless', careless(expected, texts), [2, 0, 2]],
  ] as const)('counts contradictions of quantities apart: "%s"', (_, given, counts) => {
    const score = scoreGold({ expected, given }, texts);
    expect(countsOf(score)['contradictions (quantity)']).toEqual(counts);
  });

  it('depends on no order, claim id or direction of a pair', () => {
    const renamed = (id: string) => `p-${id}`;
    const given: GoldDocument = {
      articles: expected.articles.toReversed().map((article) => ({
        ...article,
        claims: article.claims.toReversed().map((claim) => ({ ...claim, id: renamed(claim.id) })),
      })),
      contradictions: expected.contradictions.map((pair) => ({
        ...pair,
        a: renamed(pair.b),
        b: renamed(pair.a),
      })),
    };
    const score = scoreGold({ expected, given }, texts);
    expect([...score.measures.values()].every(({ f1 }) => f1 === 1)).toBe(true);
  });
});

function countsOf({ measures }: ReturnType<typeof scoreGold>) {
  return Object.fromEntries(
    [...measures].map(([name, { right, wrong, missed }]) => [name, [right, wrong, missed]]),
  );
}
