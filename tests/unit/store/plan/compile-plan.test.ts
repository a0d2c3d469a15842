import { describe, expect, it } from '@jest/globals';

import { type PlanStep, type StepSource } from '../../../../src/domain/read-plan.ts';
import { compilePlan } from '../../../../src/store/plan/compile-plan.ts';
import { dropConditions } from '../../../../src/store/plan/drop-conditions.ts';
import { sortOf } from '../../../../src/store/plan/sort-of-params.ts';

const from = (step: number, ids: string[], more: Partial<StepSource> = {}): StepSource => ({
  step,
  path: [],
  types: null,
  ids,
  ...more,
});
const related = (field: string, ...sources: StepSource[]): PlanStep => ({
  read: { kind: 'related', field, withTotal: false, isOnlyTotal: false },
  sources,
});
const things = (type: string | null, ...sources: StepSource[]): PlanStep => ({
  read: { kind: 'nodes', type },
  sources,
});
const list = (field: string): PlanStep => ({
  read: { kind: 'list', field, withTotal: false, isOnlyTotal: false },
  sources: [],
});
const NONE = ['afterId', 'afterKey'];

function textOf(...steps: readonly PlanStep[]): string {
  return compilePlan({ plan: { fields: null, steps }, absent: steps.map(() => NONE) }).text;
}

describe('a plan is compiled to one statement', () => {
  it('of its steps as subqueries, each with parameters of its own', () => {
    const { name, text, params } = compilePlan({
      plan: {
        fields: null,
        steps: [list('story-by-id'), related('Story.articles', from(0, ['id']))],
      },
      absent: [[], NONE],
    });
    expect(name).toBe('plan/story-by-id');
    expect(Object.keys(params.shape)).toEqual(['p0_id', 'p1_limit']);
    expect(text).toBe(`CALL () {
WITH *, null AS total
CALL () {
CALL () {
CALL () {
  MATCH (story:Story {id: $p0_id})
  RETURN story, 0 AS rank
  UNION
  MATCH (:Article {storyAlias: $p0_id})-[:PART_OF]->(story:Story)
  RETURN story, 1 AS rank
}
RETURN story.id AS id, rank AS sortKey, story {.*, __typename: 'Story'} AS row
ORDER BY sortKey, id
LIMIT 1
}
RETURN collect({id: id, sortKey: sortKey, row: row}) AS items
}
RETURN [{parentId: null, total: total, items: items}] AS p0
}
CALL (p0) {
UNWIND p0 AS page
UNWIND page.items AS item
WITH item.row AS row
UNWIND [row.id] AS parentId
WITH parentId WHERE parentId IS NOT NULL
WITH DISTINCT parentId
MATCH (parent:Story {id: parentId})
WITH *, null AS total
CALL (parent) {
CALL (parent) {
MATCH (parent)<-[:PART_OF]-(article:Article)
WITH article, article.id AS id, coalesce(article.title, article.key) AS sortKey
// page
WITH id, sortKey, article
WHERE true
ORDER BY sortKey, id
LIMIT $p1_limit
RETURN id, sortKey, article {.*, __typename: 'Article'} AS row
}
RETURN collect({id: id, sortKey: sortKey, row: row}) AS items
}
RETURN collect({parentId: parentId, total: total, items: items}) AS p1
}
RETURN p0, p1
`);
  });

  it('that goes on from the rows of a page, not from the one beyond it', () => {
    expect(textOf(list('assertions'), things('Claim', from(0, ['claimId'])))).toContain(`CALL (p0) {
UNWIND p0 AS page
UNWIND page.items[..$p0_limit - 1] AS item
WITH item.row AS row
UNWIND [row.claimId] AS wanted
WITH wanted WHERE wanted IS NOT NULL
WITH DISTINCT wanted
OPTIONAL MATCH (node:Claim {id: wanted})
WITH wanted, node {.*, __typename: 'Claim'} AS row
RETURN collect({id: wanted, row: row}) AS p1
}
RETURN p0, p1
`);
  });

  it('that goes into rows, and only into those of some types', () => {
    const text = textOf(
      things('Claim'),
      related('Claim.about', from(0, ['id'])),
      related(
        'Entity.mentionedIn',
        from(1, ['id'], { path: ['node'], types: ['Person', 'Place'] }),
      ),
    );
    expect(text).toContain(`WITH item.row AS row
WITH row.node AS row
WITH row WHERE row.__typename IN ['Person', 'Place']
UNWIND [row.id] AS parentId
`);
  });

  it('that goes on from many places, each thing once', () => {
    const steps = [
      list('assertions'),
      list('drifts'),
      things('Assertion', from(0, ['id']), from(1, ['toldId', 'basisId'])),
      things('Claim', from(2, ['claimId'])),
    ];
    const text = textOf(...steps);
    expect(text).toContain(`CALL (p0, p1) {
CALL (p0, p1) {
UNWIND p0 AS page
UNWIND page.items[..$p0_limit - 1] AS item
WITH item.row AS row
UNWIND [row.id] AS wanted
WITH wanted WHERE wanted IS NOT NULL
RETURN wanted
UNION
UNWIND p1 AS page
UNWIND page.items[..$p1_limit - 1] AS item
WITH item.row AS row
UNWIND [row.toldId, row.basisId] AS wanted
WITH wanted WHERE wanted IS NOT NULL
RETURN wanted
}
OPTIONAL MATCH (node:Assertion {id: wanted})`);
    expect(text).toContain(`UNWIND p2 AS item
WITH item.row AS row
UNWIND [row.claimId] AS wanted`);
  });

  it.each([
    [['assertionIds[]'], [], 'UNWIND row.assertionIds AS wanted'],
    [
      ['assertionIds[]'],
      ['sides[]'],
      'UNWIND row.sides AS part\nWITH part AS row\nUNWIND row.assertionIds AS wanted',
    ],
    [['fromId', 'toId'], ['node'], 'WITH row.node AS row\nUNWIND [row.fromId, row.toId] AS wanted'],
  ])('that takes the ids %j under %j', (ids, path, lines) => {
    expect(textOf(list('claims'), things('Assertion', from(0, ids, { path })))).toContain(lines);
  });

  it('that finds what was asked for by id, of one type or of any', () => {
    expect(textOf(things('Outlet'))).toContain('UNWIND $p0_ids AS wanted\n');
    expect(textOf(things(null))).toContain('OPTIONAL CALL (wanted) {\nUNWIND [wanted] AS id\n');
  });
});

describe('what is not given is not in the text', () => {
  it.each([
    ['WHERE $kinds IS NULL OR edge.kind IN $kinds\nWITH edge', 'WHERE true\nWITH edge'],
    [
      'WHERE ($kinds IS NULL OR edge.kind IN $kinds)\n  AND $other = 1',
      'WHERE true\n  AND $other = 1',
    ],
    [
      'WHERE one.live\n  AND ($kinds IS NULL OR any(kind IN one.kinds WHERE kind IN $kinds))\nWITH one',
      'WHERE one.live\nWITH one',
    ],
    [
      'WHERE one.live\n  AND ($kinds IS NULL\n    OR EXISTS { (one)-->(two {kind: $kinds}) }\n    OR EXISTS { (two)-->(one) })\nWITH one',
      'WHERE one.live\nWITH one',
    ],
    ['WHERE $kinds IS NULL AND place IS NOT NULL', 'WHERE true AND place IS NOT NULL'],
    ['WHERE $kinds IS NOT NULL', 'WHERE $kinds IS NOT NULL'],
    [
      'WHERE ($kindsOfAll IS NULL OR 1 IN $kindsOfAll)',
      'WHERE ($kindsOfAll IS NULL OR 1 IN $kindsOfAll)',
    ],
  ])('%j is %j', (text, kept) => {
    expect(dropConditions(text, ['kinds'])).toBe(kept);
  });

  it('what is given stays', () => {
    const text = 'WHERE ($kinds IS NULL OR edge.kind IN $kinds)';
    expect(dropConditions(text, ['degrees'])).toBe(text);
  });
});

it.each([
  [{ a: null }, { a: undefined }, true],
  [{ a: 'one' }, { a: 'other' }, true],
  [{ a: 'one' }, { a: null }, false],
  [{ a: 'one' }, { a: 1 }, false],
  [{ a: ['x'] }, { a: ['x', 'y'] }, false],
  [{ a: ['x', 'y'] }, { a: ['x', 'y', 'z'] }, true],
])('%j and %j are planned alike: %s', (one, other, alike) => {
  expect(sortOf(one) === sortOf(other)).toBe(alike);
});
