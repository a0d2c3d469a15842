import { describe, expect, it } from '@jest/globals';

import {
  addressIn,
  articlesInFile,
  inHeaps,
  pastedArticle,
} from '../../../view/src/logic/article-input.ts';

describe('articles in a file', () => {
  it.each([
    ['storm.txt', 'It rained.', [{ id: 'storm', text: 'It rained.' }]],
    ['storm.HTML', '<p>It rained.', [{ id: 'storm.HTML', html: '<p>It rained.' }]],
    [
      'all.jsonl',
      '{"id":"1","text":"It rained.","published":"2024","other":"x","title":3}\n\n{"url":"https://a.example"}\n',
      [{ id: '1', text: 'It rained.', published: '2024' }, { url: 'https://a.example' }],
    ],
  ])('%s', (name, content, articles) => {
    expect(articlesInFile(name, content)).toEqual(articles);
  });

  it('must be JSON where lines of it are announced', () => {
    expect(() => articlesInFile('all.jsonl', 'It rained.')).toThrow(SyntaxError);
  });
});

describe('a pasted address', () => {
  it.each([
    [' https://a.example/b?c ', 'https://a.example/b?c'],
    ['HTTP://a.example', 'HTTP://a.example'],
    ['javascript:alert(1)', null],
    ['https://', null],
    ['https://a b', null],
    ['a.example', null],
  ])('%j', (pasted, address) => {
    expect(addressIn(pasted)).toBe(address);
  });
});

describe('a pasted text', () => {
  it.each([
    [
      { text: ' It rained. ', title: '', outlet: 'The Post' },
      { text: 'It rained.', outlet: 'The Post' },
    ],
    [{ text: ' \n', title: 'Rain' }, null],
    [{ title: 'Rain' }, null],
    [{ text: 'It rained.', other: 'x' }, { text: 'It rained.' }],
  ])('%j', (fields, article) => {
    expect(pastedArticle(fields)).toEqual(article);
  });
});

describe('articles that are handed in together', () => {
  it.each([
    [3, 10, [3]],
    [101, 10, [50, 50, 1]],
    [3, 120_000, [1, 1, 1]],
    [5, 90_000, [2, 2, 1]],
    [1, 900_000, [1]],
    [0, 0, []],
  ])('%i of %i letters each', (count, length, heaps) => {
    const articles = Array.from({ length: count }, () => ({ text: 'x'.repeat(length) }));
    expect(inHeaps(articles).map((heap) => heap.length)).toEqual(heaps);
  });
});
