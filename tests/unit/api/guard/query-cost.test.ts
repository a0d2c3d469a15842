import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  buildSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  parse,
} from 'graphql';

import { lengthOfList } from '../../../../src/api/guard/list-lengths.ts';
import { costOf, type QueryCost } from '../../../../src/api/guard/query-cost.ts';
import { typeDefs } from '../../../../src/api/schema.ts';

const schema = buildSchema(typeDefs);

function cost(text: string, variables: Readonly<Record<string, unknown>> = {}): QueryCost {
  const document = parse(text);
  const [operation] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('an operation was wanted');
  return costOf(schema, { document, operation, variables });
}

describe('the cost of an operation', () => {
  it.each<[string, Readonly<Record<string, unknown>>, number]>([
    ['{ claims(first: 5) { nodes { id } } }', {}, 5],
    ['{ claims { nodes { id } } }', {}, 20],
    ['{ claims(first: 5) { nodes { assertions(first: 3) { nodes { id } } } } }', {}, 5 + 5 * 3],
    ['{ a: claims(first: 5) { totalCount } b: claims(first: 5) { totalCount } }', {}, 10],
    ['query Q($n: Int) { claims(first: $n) { nodes { id } } }', { n: 7 }, 7],
    ['query Q($n: Int = 9) { claims(first: $n) { nodes { id } } }', {}, 9],
    ['query Q($n: Int = 9) { claims(first: $n) { nodes { id } } }', { n: 2 }, 2],
    ['{ nodes(ids: ["a", "b", "c"]) { id } }', {}, 3],
    ['query Q($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['a', 'b'] }, 2],
    ['{ claims(first: 5) { nodes { id } } people(first: 4) { nodes { id } } }', {}, 9],
    ['{ claims(first: 5) @skip(if: true) { nodes { id } } }', {}, 0],
    [
      'query Q($all: Boolean!) { claims(first: 5) @include(if: $all) { nodes { id } } }',
      { all: true },
      5,
    ],
    // A size below zero pays for nothing.
    ['{ a: claims(first: -900) { totalCount } b: claims(first: 50) { totalCount } }', {}, 50],
    ['{ article(key: "a") { version { text } } }', {}, 22],
  ])('%s with %j is %d things', (text, variables, nodes) => {
    expect(cost(text, variables).nodes).toBe(nodes);
  });

  it.each([
    [
      '{ claims(first: 5) { nodes { assertions(first: 30) { nodes { id } } } } }',
      'claims.nodes.assertions',
      150,
    ],
    ['{ few: claims(first: 5) { totalCount } many: people(first: 90) { totalCount } }', 'many', 90],
    [
      '{ claims(first: 5) { nodes { ...More } } } fragment More on Claim { asWell: assertions(first: 30) { nodes { id } } }',
      'claims.nodes.asWell',
      150,
    ],
  ])('of %s, the costliest field is %s', (text, path, nodes) => {
    const { costliest } = cost(text);
    expect({ path: costliest.path.join('.'), nodes: costliest.nodes }).toEqual({ path, nodes });
  });

  it('counts what is asked of the schema itself', () => {
    const one = cost('{ __schema { types { fields { args { name } } } } }').nodes;
    expect(one).toBeGreaterThan(1_000);
    const many = [...Array(40).keys()].map(
      (n) => `a${n}: __schema { types { fields { args { name } } } }`,
    );
    expect(cost(`{ ${many.join(' ')} }`).nodes).toBe(40 * one);
  });

  it('is the same however the sizes are given', () => {
    const sizes = fc.tuple(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 100 }));
    const inner = (a: unknown, b: unknown): string =>
      `stories(first: ${String(a)}) { nodes { id claims(first: ${String(b)}) { nodes { id } } } }`;
    fc.assert(
      fc.property(sizes, ([a, b]) => {
        const written = cost(`{ ${inner(a, b)} }`);
        const given = [
          cost(`query Q($a: Int, $b: Int) { ${inner('$a', '$b')} }`, { a, b }),
          cost(`query Q($a: Int = ${a}, $b: Int = ${b}) { ${inner('$a', '$b')} }`),
          cost(
            `query Q($b: Int = ${b}) { stories(first: ${a}) { ...S } } fragment S on StoryConnection { nodes { id ...C } } fragment C on Story { claims(first: $b) { nodes { id } } }`,
          ),
          cost(`{ ... on Query { ${inner(a, b)} } }`),
        ];
        for (const each of given) expect(each).toEqual(written);
      }),
      { numRuns: 300 },
    );
  });

  it('looks at a fragment once, however often it is spread', () => {
    const levels = [...Array(25).keys()].map(
      (n) => `fragment F${n} on Claim { ${n === 24 ? 'id' : `...F${n + 1} ...F${n + 1}`} }`,
    );
    expect(cost(`{ claims(first: 1) { nodes { ...F0 } } } ${levels.join(' ')}`).nodes).toBe(1);
  });
});

it('is known for every list of things without pages', () => {
  const lists = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('__') && !name.endsWith('Connection'))
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => isListType(getNullableType(field.type)))
        .filter((field) => isCompositeType(getNamedType(field.type)))
        .filter((field) => !field.args.some(({ name }) => name === 'first' || name === 'ids'))
        .map((field) => `${type.name}.${field.name}`),
    )
    // Its pages are counted where they are asked for.
    .filter((name) => name !== 'CitationCycles.cycles');
  expect(lists.filter((name) => lengthOfList(name) === undefined)).toEqual([]);
});
