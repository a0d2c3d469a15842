import { describe, expect, it } from '@jest/globals';

import { countKinds } from '../../../view/src/logic/disagreements.ts';
import { matrixOf } from '../../../view/src/logic/matrix.ts';
import { chainInWords, sourceTree, type SourceNode } from '../../../view/src/logic/source-tree.ts';
import { dateInWords, timelineOf } from '../../../view/src/logic/timeline.ts';

type Tree = Parameters<typeof sourceTree>[0];
type Story = Parameters<typeof matrixOf>[0];

const person = (name: string) => ({ __typename: 'Person' as const, id: name, name });
const reports = {
  __typename: 'UnnamedSource' as const,
  id: 'r',
  kind: 'REPORTS' as const,
  words: 'reports',
};

function article(
  key: string,
  chains: readonly (readonly (typeof reports | ReturnType<typeof person>)[])[],
): Tree[number] {
  return {
    id: `id-${key}`,
    key,
    title: null,
    published: null,
    publishedPrecision: null,
    outlet: null,
    assertions: {
      totalCount: chains.length,
      nodes: chains.map((speakers, at) => ({
        id: `${key}-${at}`,
        modality: 'ASSERTED',
        quantityText: null,
        terminal: speakers.length === 0 ? 'ARTICLE_ITSELF' : 'NAMED_PERSON',
        span: { exact: `words ${at}`, start: 0, zone: 'BODY' },
        claim: { id: 'c', statement: 's' },
        sourceChain: speakers.map((speaker, order) => ({ order, cue: null, speaker })),
      })),
    },
  };
}

function outline({ name, heardBy, said }: SourceNode): unknown {
  return [name, ...heardBy.map(outline), ...said.map(({ voiced }) => voiced.id)];
}

describe('the tree of sources', () => {
  it('grows from whoever spoke first, through those who pass it on, to the articles', () => {
    const ann = person('Ann');
    const tree = sourceTree([article('1', [[reports, ann], [ann], []]), article('2', [[ann]])]);
    expect(tree.map(outline)).toEqual([
      [
        'Ann',
        ['1 · outlet not named', '1-1'],
        ['2 · outlet not named', '2-0'],
        ['reports', ['1 · outlet not named', '1-0']],
      ],
      ['1 · outlet not named', '1-2'],
    ]);
    expect(tree.map(({ count, isOwnVoice }) => [count, isOwnVoice])).toEqual([
      [3, false],
      [1, true],
    ]);
  });

  it('tells a chain from the article to its end', () => {
    const sourceChain = [{ speaker: reports }, { speaker: person('Ann') }];
    expect(chainInWords({ sourceChain, terminal: 'NAMED_PERSON' })).toBe(
      'reports → Ann → a named person',
    );
  });
});

describe('a timeline', () => {
  it('goes by date, with what has none apart', () => {
    const items = ['2024-05-02T10:00:00Z', null, '2023', '2024-05-02'].map((published) => ({
      published,
    }));
    const { moments, undated } = timelineOf(items);
    expect(moments.map(({ date, items: found }) => [date, found.length])).toEqual([
      ['2023', 1],
      ['2024-05-02', 2],
    ]);
    expect(undated).toHaveLength(1);
  });

  it.each([
    ['2023', '2023'],
    ['2023-04', 'April 2023'],
    ['2023-04-09', 'April 9, 2023'],
    ['2023-04-09T23:59:00-08:00', 'April 9, 2023'],
  ])('%s is told no more precisely than it is known', (date, words) => {
    expect(dateInWords(date)).toBe(words);
  });
});

describe('the matrix of outlets', () => {
  const outlet = (name: string) => ({ id: name, name });
  const story: Story = {
    id: 's',
    label: 'story',
    articles: {
      totalCount: 3,
      nodes: [
        {
          id: 'a1',
          key: '1',
          title: null,
          outlet: outlet('Post'),
          cites: {
            totalCount: 2,
            edges: [
              {
                kind: 'CREDIT',
                span: { exact: 'from Wire' },
                node: { __typename: 'Outlet', ...outlet('Wire') },
              },
              { kind: 'QUOTES', span: null, node: { __typename: 'Person', ...outlet('Ann') } },
            ],
          },
        },
        {
          id: 'a2',
          key: '2',
          title: null,
          outlet: null,
          cites: {
            totalCount: 1,
            edges: [{ kind: 'LINK', span: null, node: { __typename: 'Article', id: 'a1' } }],
          },
        },
        {
          id: 'a3',
          key: '3',
          title: null,
          outlet: outlet('Post'),
          cites: { totalCount: 0, edges: [] },
        },
      ],
    },
    contradictions: {
      totalCount: 1,
      nodes: [
        {
          id: 'x',
          kind: 'QUANTITY',
          degree: 'WEAK',
          reason: '3 against 4',
          sides: [
            {
              claim: { id: 'c1' },
              assertions: { nodes: [{ article: { id: 'a1' } }, { article: { id: 'a3' } }] },
            },
            { claim: { id: 'c2' }, assertions: { nodes: [{ article: { id: 'a2' } }] } },
          ],
        },
      ],
    },
  };
  const matrix = matrixOf(story);

  it('has an outlet once, an article for itself where none is known, and the cited as columns', () => {
    expect(matrix.rows.map(({ name }) => name)).toEqual(['2 · not named', 'Post']);
    expect(matrix.columns.map(({ name }) => name)).toEqual(['2 · not named', 'Post', 'Wire']);
  });

  it.each([
    ['Post', 'Wire', 0, 1],
    ['Post', '2 · not named', 1, 0],
    ['2 · not named', 'Post', 1, 1],
    ['Post', 'Post', 0, 0],
  ])('%s and %s: %d contradictions, %d citations', (row, column, contradictions, citations) => {
    const find = (name: string) => {
      const found = matrix.columns.find((party) => party.name === name);
      if (found === undefined) throw new Error(`no ${name}`);
      return found;
    };
    const cell = matrix.cell(find(row), find(column));
    expect([cell.contradictions.length, cell.citations.length]).toEqual([
      contradictions,
      citations,
    ]);
  });
});

describe('the kinds of disagreement', () => {
  it('are offered in one order, those that there are', () => {
    const counts = [
      { value: 'CAUSE', count: 1 },
      { value: 'QUANTITY', count: 4 },
      { value: 'ROLE', count: 0 },
    ];
    expect(countKinds(counts)).toEqual([
      ['QUANTITY', 4],
      ['CAUSE', 1],
    ]);
  });
});
