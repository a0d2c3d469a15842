import { describe, expect, it } from '@jest/globals';

import {
  countTypes,
  NOTHING_DRAWN,
  onlyContested,
  onlyTypes,
  search,
  withAnswer,
} from '../../../view/src/logic/graph-parts.ts';

const claim = (id: string, statement = id) => ({ __typename: 'Claim' as const, id, statement });
const edge = (type: 'CONTRADICTS' | 'ASSERTS', from: string, to: string) => ({
  id: `${from}-${to}`,
  type,
  from,
  to,
  kind: type === 'CONTRADICTS' ? 'QUANTITY' : null,
  degree: type === 'CONTRADICTS' ? 'WEAK' : null,
});

const drawn = withAnswer(NOTHING_DRAWN, {
  nodes: [
    { node: claim('c1', 'Nine boats sank'), edgeCount: 3 },
    { node: claim('c2', 'Two boats sank'), edgeCount: 5 },
    { node: claim('c3', 'It rained'), edgeCount: 1 },
    { node: { __typename: 'Person', id: 'p1', name: 'Ann' }, edgeCount: 1 },
    { node: { __typename: 'Person', id: 'p2', name: 'Bea' }, edgeCount: 1 },
  ],
  edges: [
    edge('CONTRADICTS', 'c1', 'c2'),
    edge('ASSERTS', 'p1', 'c1'),
    edge('ASSERTS', 'p2', 'c3'),
    edge('ASSERTS', 'gone', 'c3'),
  ],
});
const ids = (things: ReadonlyMap<string, unknown>) => [...things.keys()];

describe('what is drawn', () => {
  it('holds a thing once, and no edge without its ends', () => {
    const twice = withAnswer(drawn, {
      nodes: [{ node: claim('c1'), edgeCount: 1 }],
      edges: [edge('CONTRADICTS', 'c1', 'c2')],
    });
    expect(ids(twice.nodes)).toEqual(['c1', 'c2', 'c3', 'p1', 'p2']);
    expect(ids(twice.edges)).toEqual(['c1-c2', 'p1-c1', 'p2-c3']);
    expect(twice.nodes.get('c1')?.edgeCount).toBe(3);
    expect(twice.edges.get('c1-c2')?.note).toBe('weak quantity');
  });

  it('without some types', () => {
    const shown = onlyTypes(drawn, { nodes: new Set(['Person']), edges: new Set() });
    expect([ids(shown.nodes), ids(shown.edges)]).toEqual([['c1', 'c2', 'c3'], ['c1-c2']]);
    expect(ids(onlyTypes(drawn, { nodes: new Set(), edges: new Set(['ASSERTS']) }).edges)).toEqual([
      'c1-c2',
    ]);
  });

  it('without what nobody contradicts', () => {
    const shown = onlyContested(drawn);
    expect([ids(shown.nodes), ids(shown.edges)]).toEqual([
      ['c1', 'c2', 'p1'],
      ['c1-c2', 'p1-c1'],
    ]);
  });

  it.each([
    ['boats', ['c2', 'c1']],
    ['SANK nine', ['c1']],
    ['  ', []],
  ])('found by "%s"', (words, found) => {
    expect(search(drawn, words).map(({ id }) => id)).toEqual(found);
  });

  it('is counted by type', () => {
    expect(countTypes(drawn.nodes.values())).toEqual([
      ['Claim', 3],
      ['Person', 2],
    ]);
  });
});
