import { afterAll, beforeAll, expect, it } from '@jest/globals';

import { seedTexts } from '../../support/seed-texts.ts';
import { asOfRows, driftsOf, stancesOf } from '../../support/time-answers.ts';
import { type AskedGraph, askedGraph } from '../../support/time-questions.ts';

const READING_MILLISECONDS = 400_000;

let seeds: AskedGraph;
beforeAll(async () => {
  seeds = await askedGraph(seedTexts());
}, READING_MILLISECONDS);
afterAll(() => seeds.close());

it('question 12: where the headline is more certain than the body', async () => {
  expect(driftsOf(await seeds.ask('certainty'))).toEqual([
    '000 HEADLINE RAISED: North Korea’s Troop Deployment to Support Russia < North Korea is reportedly considering the deployment of up to 100,000 troops to support Russia in its ongoing conflict in Ukraine',
    '001 HEADLINE RAISED: North Korea Prepares Troop Deployment To Ukraine < the North Korean government is preparing to deploy thousands of troops to assist Russian forces fighting against Ukraine',
    '003 HEADLINE RAISED: North Korea Allegedly Sending More Troops to Russia < There is no official confirmation',
    '004 HEADLINE RAISED: North Korean Troops Mobilize in Russia < nearly 8,000 North Korean troops are poised to enter the war',
  ]);
});

it('question 13: no article contradicts itself', async () => {
  const { articles } = await seeds.ask('self-contradictions');
  expect(articles).toMatchObject({ totalCount: 0, nodes: [] });
});

it('question 14: which stance each article gives, and that those of China disagree', async () => {
  const holders = ['China', 'Russia', 'United States', 'European Union'];
  expect(stancesOf(await seeds.ask('stances', { holders }))).toEqual([
    ['China', '003', 'NEUTRAL', ['STRONG']],
    ['China', '002', 'SUPPORT', ['STRONG']],
    ['Russia', '003', 'SILENT', []],
    ['United States', '003', 'OPPOSE', []],
  ]);
});

it.each([
  ['2024-10-18', ['001']],
  ['2024-10-16', []],
])('question 15: what had been said as of %s, and what is undated', async (date, said) => {
  expect(asOfRows(await seeds.ask('as-of', { date }))).toEqual([
    ['Time.news', [], ['000']],
    [null, said, ['002', '003', '004']],
  ]);
});
