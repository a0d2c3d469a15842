import { describe, expect, it } from '@jest/globals';

import { generatedArticle } from '../../../bench/generated-articles.ts';
import { slopeOf } from '../../../bench/slope.ts';

describe('the slope of what is measured', () => {
  it.each([
    {
      name: 'rises',
      points: [
        [1, 10],
        [2, 12],
        [3, 14],
      ],
      slope: 2,
    },
    {
      name: 'is flat',
      points: [
        [1, 10],
        [2, 10],
        [3, 10],
      ],
      slope: 0,
    },
    {
      name: 'goes up and down about a line',
      points: [
        [0, 1],
        [1, -1],
        [2, 1],
        [3, -1],
      ],
      slope: -0.4,
    },
    { name: 'cannot be told from one look', points: [[1, 10]], slope: 0 },
    {
      name: 'cannot be told from looks at one place',
      points: [
        [1, 10],
        [1, 20],
      ],
      slope: 0,
    },
    { name: 'cannot be told from nothing', points: [], slope: 0 },
  ])('$name', ({ points, slope }) => {
    expect(slopeOf(points.map(([x = 0, y = 0]) => ({ x, y })))).toBeCloseTo(slope);
  });
});

describe('generated articles', () => {
  const articles = Array.from({ length: 10_000 }, (_, number) => generatedArticle(number));

  it('are the same for the same number, and distinct', () => {
    expect(articles[77]).toEqual(generatedArticle(77));
    expect(new Set(articles.map(({ text }) => text)).size).toBe(articles.length);
    expect(new Set(articles.map(({ id }) => id)).size).toBe(articles.length);
  });

  it('have three or four sentences, a real date, and four of them tell of one event', () => {
    const lengths = articles.map(({ text }) => text.split('\n\n').length);
    expect([...new Set(lengths)].sort()).toEqual([3, 4]);
    const days = articles.map(({ published }) => published);
    expect(days.filter((day) => Number.isNaN(Date.parse(day)))).toEqual([]);
    expect(new Set(days).size).toBe(articles.length / 4);
  });
});
