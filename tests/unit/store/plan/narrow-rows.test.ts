import { describe, expect, it } from '@jest/globals';

import { narrowRows } from '../../../../src/store/plan/narrow-rows.ts';

const ANY =
  "node {\n  .*, __typename: [label IN labels(node) WHERE NOT label IN ['Counterclaim', 'Entity']][0]\n}";

describe('narrowRows', () => {
  it.each([
    [
      'leaves a row out of which all may be needed',
      "RETURN claim {.*, __typename: 'Claim'} AS row",
      null,
      "RETURN claim {.*, __typename: 'Claim'} AS row",
    ],
    [
      'keeps what a row has to have and what is asked for',
      "RETURN article {.*, __typename: 'Article'} AS row",
      { Article: ['title'] },
      "RETURN article {.id, .key, .title, __typename: 'Article'} AS row",
    ],
    [
      'leaves rows of small types',
      "RETURN outlet {.*, __typename: 'Outlet'} AS row",
      { Article: [] },
      "RETURN outlet {.*, __typename: 'Outlet'} AS row",
    ],
    [
      'tells types apart where any may be found',
      `RETURN ${ANY} AS row`,
      { Article: [] },
      `RETURN CASE WHEN node:Article THEN node {.id, .key, __typename: 'Article'} ELSE ${ANY} END AS row`,
    ],
    [
      'takes any type whole where none is narrowed',
      `RETURN ${ANY} AS row`,
      {},
      `RETURN ${ANY} AS row`,
    ],
  ])('%s', (_case, text, fields, narrowed) => {
    expect(narrowRows(text, fields)).toBe(narrowed);
  });
});
