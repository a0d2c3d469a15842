import { expect, it } from '@jest/globals';

import { copiedStretches } from '../../../src/lineage/copied-stretches.ts';

const DAM =
  'Engineers opened two of the five gates on Friday to let the swollen river pass before the rain returned';
const FARMS =
  'Farmers downstream moved their cattle to the hills and filled bags with sand all night';

it.each([
  ['nothing', DAM, FARMS, []],
  ['one sentence', `Alert. ${DAM}. More soon.`, `${FARMS}. ${DAM}`, [DAM]],
  [
    'a sentence with one word changed',
    DAM,
    DAM.replace('five', 'six'),
    [DAM.slice(DAM.indexOf('gates'))],
  ],
  ['two sentences in another order', `${DAM}. ${FARMS}`, `${FARMS}. And ${DAM}`, [DAM, FARMS]],
  ['too few words', 'He spoke of peace in the old town hall', 'In the old town hall', []],
  ['other case and marks', `“${DAM}!”`, DAM.toUpperCase(), [DAM]],
])('two texts have in common: %s', (...[, one, other, expected]) => {
  const stretches = copiedStretches(one, other, 5);
  expect(stretches.map(({ span }) => span.exact)).toEqual(expected);
  for (const { span, otherSpan } of stretches) {
    expect(one.slice(span.start, span.end)).toBe(span.exact);
    expect(other.slice(otherSpan.start, otherSpan.end)).toBe(otherSpan.exact);
    expect(otherSpan.exact.toLowerCase()).toBe(span.exact.toLowerCase());
  }
});

it('shows the longest when there are more than wanted', () => {
  const stretches = copiedStretches(`${FARMS}. ${DAM}`, `${DAM}. But ${FARMS}`, 1);
  expect(stretches.map(({ span }) => span.exact)).toEqual([DAM]);
});

it('is quick on a text that repeats itself', () => {
  const text = `${DAM}. `.repeat(2_000);
  expect(copiedStretches(text, text, 3)).toHaveLength(1);
});
