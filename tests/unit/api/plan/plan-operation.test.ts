import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';

import { type OperationPlan } from '../../../../src/api/plan/plan-operation.ts';
import { typeDefs } from '../../../../src/api/schema.ts';
import { type PlanStep, type StepSource } from '../../../../src/domain/read-plan.ts';
import { planDocument } from '../../../support/plan-document.ts';

const schema = buildSchema(typeDefs);

function planOf(query: string, variables: Record<string, unknown> = {}): OperationPlan | null {
  expect(validate(schema, parse(query))).toEqual([]);
  return planDocument(query, variables);
}

/** The steps in words. */
function stepsOf(query: string, variables: Record<string, unknown> = {}): string[] {
  return planOf(query, variables)?.plan.steps.map(inWords) ?? [];
}

function inWords({ read, sources }: PlanStep): string {
  const what =
    read.kind === 'nodes'
      ? `things${read.type === null ? '' : ` of type ${read.type}`}`
      : `${read.field}${read.withTotal ? ' with total' : ''}`;
  return [what, ...sources.map(sourceInWords)].join(' ');
}

function sourceInWords({ step, path, types, ids }: StepSource): string {
  const of = [`${step}`, ...path, ids.join('+')].join('.');
  return `<- ${of}${types === null ? '' : ` if ${types.join('|')}`}`;
}

describe('an operation is planned as', () => {
  it.each<[query: string, steps: readonly string[]]>([
    ['{ claims { nodes { id } } }', ['claims']],
    ['{ claims { totalCount } }', ['claims with total']],
    ['{ stats { claims } }', ['stats']],
    ['{ claim(id: "c") { statement } }', ['things of type Claim']],
    ['{ article(id: "a") { title } }', ['things of type Article']],
    ['{ article(key: "k") { title } }', ['article-by-key']],
    [
      '{ story(id: "s") { articles { nodes { outlet { name } } } } }',
      ['story-by-id', 'Story.articles <- 0.id', 'Article.outlet <- 1.id'],
    ],
    [
      '{ claim(id: "c") { about { edges { role node { id mentionedIn { totalCount } } } } } }',
      [
        'things of type Claim',
        'Claim.about <- 0.id',
        'Entity.mentionedIn with total <- 1.node.id if Outlet|Person|Organization|Country|Place',
      ],
    ],
    [
      '{ contradictions { nodes { sides { claim { statement assertions { nodes { id } } } } } } }',
      ['contradictions', 'things of type Claim <- 0.fromId+toId', 'Claim.assertions <- 1.id'],
    ],
    [
      '{ assertions { nodes { quantity { unit } claim { statement } article { key } } } }',
      ['assertions', 'things of type Claim <- 0.claimId', 'things of type Article <- 0.articleId'],
    ],
    [
      `{ article(id: "a") { selfContradictions { edges { sides { assertions { id } } node { run { version } } } } } }`,
      [
        'things of type Article',
        'Claimant.selfContradictions <- 0.id',
        'things of type Assertion <- 1.sides[].assertionIds[]',
        'things of type ExtractionRun <- 1.node.runId',
      ],
    ],
    ['{ reviews { nodes { between { id } } } }', ['reviews', 'things <- 0.fromId+toId']],
    [
      '{ runDiff(from: "1", to: "2") { changes { nodes { claim { id } } } } }',
      ['run-diff', 'run-changes', 'things of type Claim <- 1.claimId'],
    ],
    // What is worked out of the rows is loaded when it is known.
    [
      '{ claim(id: "c") { support { origins { articles { outlet { name } } } } } }',
      ['things of type Claim', 'Claim.carriers with total <- 0.id'],
    ],
  ])('%s', (query, steps) => {
    expect(stepsOf(query)).toEqual(steps);
  });
});

describe('however it is written', () => {
  const plain = ['claims', 'Claim.assertions <- 0.id', 'things of type Article <- 1.articleId'];
  it.each([
    ['{ claims { nodes { assertions { nodes { article { key } } } } } }'],
    ['{ claims { edges { node { assertions { edges { node { article { key } } } } } } } }'],
    ['{ all: claims { nodes { said: assertions { nodes { of: article { key } } } } } }'],
    [
      '{ claims { ...P } } fragment P on ClaimConnection { nodes { assertions { ...A } } } fragment A on AssertionConnection { nodes { article { key } } }',
    ],
    ['{ claims { nodes { ... on Claim { assertions { nodes { article { key } } } } } } }'],
    [
      '{ claims { nodes { ... on Node { ... on Claim { assertions { nodes { article { key } } } } } } } }',
    ],
    [
      '{ claims { nodes { assertions { nodes { id } } assertions { nodes { article { key } } } } } }',
    ],
    [
      'query Q($n: Int) { claims(first: $n) { nodes { assertions(first: $n) { nodes { article { key } } } } } }',
    ],
  ])('%s reads the same', (query) => {
    expect(stepsOf(query)).toEqual(plain);
  });

  it('what is read alike at one depth is one step', () => {
    expect(
      stepsOf(
        `{ one: claims(first: 1) { nodes { ...A } } other: claims(first: 2) { nodes { ...A } } }
         fragment A on Claim { assertions(first: 3) { nodes { article { key } } } }`,
      ),
    ).toEqual([
      'claims',
      'claims',
      'Claim.assertions <- 0.id <- 1.id',
      'things of type Article <- 2.articleId',
    ]);
  });

  it('what is not read alike is not', () => {
    const query = `{ stories { nodes { one: articles(first: 1) { nodes { id } } other: articles(first: 2) { nodes { id } } } } }`;
    expect(stepsOf(query)).toEqual(['stories', 'Story.articles <- 0.id', 'Story.articles <- 0.id']);
  });
});

describe('@skip and @include', () => {
  const query = `query Q($with: Boolean!) { claims { nodes { assertions @include(if: $with) { nodes { id } }
    outlets @skip(if: $with) { nodes { id } } } } }`;
  it.each([
    [true, ['claims', 'Claim.assertions <- 0.id']],
    [false, ['claims', 'Claim.outlets <- 0.id']],
  ])('leave out what is not asked for: %s', (value, steps) => {
    expect(stepsOf(query, { with: value })).toEqual(steps);
  });
});

describe('there is no plan for', () => {
  it.each([
    ['{ __typename }'],
    ['query Q($id: ID, $key: String) { article(id: $id, key: $key) { id } }'],
    [`{ ${[...Array(101).keys()].map((n) => `a${n}: claims { nodes { id } }`).join(' ')} }`],
  ])('%.70s', (query) => {
    expect(planOf(query)).toBeNull();
  });
});

describe('what a step asks for', () => {
  it('comes from literals, variables and defaults', () => {
    const planned = planOf(
      `query Q($kinds: [ContradictionKind!], $first: Int = 7) {
        story(id: "s") { contradictions(kinds: $kinds, first: $first) { nodes { id } } claims(filter: { text: "t" }) { nodes { id } } } }`,
    );
    const page = { after: null, withTotal: false };
    expect(planned?.bind({ kinds: ['TIME'], first: 7 }).requests).toEqual([
      { page: { first: 1, ...page }, filter: { id: 's' } },
      { page: { first: 7, ...page }, filter: { kinds: ['TIME'] } },
      { page: { first: 20, ...page }, filter: { text: 't' } },
    ]);
  });

  it.each([
    ['{ claims(first: 0) { nodes { id } } }', 'first'],
    ['{ claims(first: 101) { nodes { id } } }', 'first'],
    [`{ nodes(ids: [${'"a" '.repeat(101)}]) { id } }`, 'ids'],
    [`{ lostSupport(withdrawn: [${'"a" '.repeat(101)}]) { totalCount } }`, 'withdrawn'],
  ])('%.50s is refused as its resolver does', (query, argument) => {
    const planned = planOf(query);
    expect(() => planned?.bind({})).toThrow(argument);
  });
});
