import { describe, expect, it } from '@jest/globals';

import { addressOf, readRoute, type Route } from '../../../view/src/logic/route.ts';

describe('an address of the page', () => {
  it.each<[string, Route]>([
    ['/', { view: 'stories' }],
    ['/add', { view: 'add' }],
    ['/story/s1', { view: 'story', id: 's1', tab: 'disagreements', kind: null }],
    ['/story/s1?kind=ROLE', { view: 'story', id: 's1', tab: 'disagreements', kind: 'ROLE' }],
    ['/story/s1/timeline', { view: 'story', id: 's1', tab: 'timeline', kind: null }],
    ['/article/k%2F1%3F', { view: 'article', key: 'k/1?', focus: null }],
    ['/article/k?focus=a1', { view: 'article', key: 'k', focus: 'a1' }],
    ['/graph/n1?to=n2', { view: 'graph', around: 'n1', to: 'n2' }],
  ])('%s', (address, route) => {
    const { pathname, search } = new URL(address, 'http://page.example');
    expect(readRoute({ pathname, search })).toEqual(route);
    expect(addressOf(route)).toBe(address);
  });

  it.each([
    ['/unknown/thing', { view: 'stories' }],
    ['/story/', { view: 'stories' }],
    ['/story/s1/nothing', { view: 'story', id: 's1', tab: 'disagreements', kind: null }],
    ['/article/%E0%A4%A', { view: 'article', key: '%E0%A4%A', focus: null }],
  ])('%s, which no link has', (pathname, route) => {
    expect(readRoute({ pathname, search: '' })).toEqual(route);
  });
});
