import { describe, expect, it } from '@jest/globals';

import { formatAnswer } from '../../../src/commands/format-answer.ts';

const saying = {
  modality: 'POSSIBLE',
  hedges: ['may'],
  span: { exact: 'some 300 boats may sail', prefix: 'Here: ', start: 6, end: 29, zone: 'BODY' },
  article: { id: 'a1', key: 'one', title: 'Boats', outlet: null, cites: { edges: [] } },
  sourceChain: [{ order: 0, cue: 'said', speaker: { __typename: 'Person', name: 'Ann Port' } }],
  terminal: 'NAMED_PERSON',
};
const relation = {
  id: 'f'.repeat(64),
  kind: 'QUANTITY',
  degree: 'WEAK',
  score: 0.77,
  reason: 'some 300 boats against 900 boats',
  sides: [
    { claim: { id: 'c1', statement: '300 boats may sail' }, assertions: { nodes: [saying] } },
  ],
};

describe('an answer for people', () => {
  it.each<[string, unknown, string]>([
    [
      'a relation: what it is, why, and each side with who says so',
      { contradictions: { totalCount: 4, nodes: [relation] } },
      `contradictions: 1 of 4
1. QUANTITY · WEAK · 0.77
   some 300 boats against 900 boats
   • 300 boats may sail
     – one, unnamed: “some 300 boats may sail” ← Ann Port (named person)
       POSSIBLE · hedges: may · BODY`,
    ],
    [
      'a list that is cut short',
      {
        claims: {
          nodes: [{ statement: 'Boats sail', assertions: { totalCount: 3, nodes: [saying] } }],
        },
      },
      `claims: 1
1. Boats sail
   • one, unnamed: “some 300 boats may sail” ← Ann Port (named person)
     POSSIBLE · hedges: may · BODY
   • and 2 more`,
    ],
    [
      'a citation',
      {
        cites: [
          {
            kind: 'CREDIT',
            span: { exact: 'Boat Daily' },
            node: { name: 'Boat Daily' },
            of: [{ name: 'x'.repeat(90) }],
          },
        ],
      },
      `cites: 1
1. Boat Daily
   CREDIT · “Boat Daily”
   • ${'x'.repeat(85)}
     xxxxx`,
    ],
    [
      'nothing found',
      { story: null, claims: { totalCount: 0, nodes: [] } },
      'story: none\n\nclaims: 0 of 0',
    ],
    ['what moves the cursor', { label: 'a\u001b[2Jb' }, 'label: a [2Jb'],
  ])('%s', (_what, data, words) => {
    expect(formatAnswer(data, 90)).toBe(words);
  });

  it('gives things with single values as a table as wide as they need', () => {
    const table = formatAnswer(
      { runs: { nodes: [{ id: 'x', engine: 'reader', version: '1' }] } },
      90,
    );
    expect(table).toMatch(/│ engine │ version │/);
  });

  it.each([60, 80, 100])('stays within %d columns', (width) => {
    const long = { ...relation, reason: 'boats '.repeat(60) };
    const rows = [{ engine: 'boats '.repeat(60), version: '1' }];
    const lines = formatAnswer({ contradictions: [long, relation], runs: rows }, width).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
  });
});
