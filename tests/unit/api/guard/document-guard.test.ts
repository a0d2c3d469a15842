import { describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery, GraphQLError, parse } from 'graphql';

import { createDocumentGuard } from '../../../../src/api/guard/document-guard.ts';
import { shapeOf } from '../../../../src/api/guard/document-shape.ts';
import { LIMITS } from '../../../../src/domain/limits.ts';
import { operationNames, readOperation } from '../../../support/saved-operations.ts';
import { WIDE_OPERATIONS } from '../../../support/wide-operations.ts';

const times = (count: number, text: (n: number) => string): string =>
  [...Array(count).keys()].map(text).join(' ');

describe('the shape of a document', () => {
  it.each([
    ['{ a }', { selections: 1, depth: 1, aliases: 0, roots: 1 }],
    ['{ a { b { c } } }', { selections: 3, depth: 3 }],
    ['{ x: a y: b { z: c } }', { aliases: 3 }],
    ['{ a @skip(if: true) { b @include(if: true) } }', { directives: 2 }],
    ['query Q($x: Int @d) @e { a ... @f { b } }', { directives: 3 }],
    [
      '{ ...F ...F } fragment F on T { x: a { b } }',
      { selections: 6, aliases: 2, depth: 2, fragments: 1 },
    ],
    ['{ a a b { c } ... { a } }', { repeats: 3 }],
    ['{ a { b } a { b b ...F } } fragment F on T { b }', { repeats: 3 }],
    ['{ x: a y: a }', { repeats: 1 }],
    ['{ ...F } fragment F on T { a { ...F } }', { fragments: 1 }],
    ['query A { a } query B { a { b } }', { operations: 2, depth: 2 }],
  ])('%s is %j', (text, shape) => {
    expect(shapeOf(parse(text))).toMatchObject(shape);
  });
});

describe('the guard', () => {
  const faultOf = (text: string): string | null => {
    const guard = createDocumentGuard();
    try {
      guard(text);
      return null;
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      return error.message;
    }
  };

  it.each([
    ['aliases', `{ stats { ${times(LIMITS.queryAliases + 1, (n) => `a${n}: __typename`)} } }`],
    [
      'aliases in fragments',
      `{ ${times(26, (n) => `...F${n}`)} } ${times(26, (n) => `fragment F${n} on Query { a${n}: id b${n}: id }`)}`,
    ],
    ['directives', `{ id ${times(LIMITS.queryDirectives + 1, () => '@skip(if: false)')} }`],
    [
      'fragments',
      `{ id } ${times(LIMITS.queryFragments + 1, (n) => `fragment F${n} on Query { id }`)}`,
    ],
    ['fields at the root', `{ ${times(LIMITS.queryRoots + 1, () => 'id')} }`],
    ['operations', times(LIMITS.queryOperations + 1, (n) => `query Q${n} { id }`)],
    ['levels', `${'{ a '.repeat(LIMITS.queryDepth + 1)}${'}'.repeat(LIMITS.queryDepth + 1)}`],
    ['repetitions', `{ stats { ${times(LIMITS.queryRepeats + 1, () => 'articles')} } }`],
    [
      'repetitions in fragments',
      `{ stats { ${times(10, () => '...F')} } } fragment F on Stats { claims claims claims }`,
    ],
    [
      'fields and fragments',
      `{ ...F0 } ${times(12, (n) => `fragment F${n} on Query { ${n === 11 ? '... { __typename }' : `a${n} { ...F${n + 1} } b${n} { ...F${n + 1} }`} }`)}`,
    ],
  ])('refuses too many %s', (what, text) => {
    expect(faultOf(text)).toMatch(
      new RegExp(`^the operation has [\\d,.e+]+ ${what.split(' in ')[0] ?? ''}`),
    );
  });

  it('says the same again of what it has seen', () => {
    const guard = createDocumentGuard();
    const text = `{ stats { ${times(60, (n) => `a${n}: id`)} } }`;
    expect(() => {
      guard(text);
    }).toThrow(/aliases/);
    expect(() => {
      guard(text);
    }).toThrow(/aliases/);
  });

  it.each(['{', 'not GraphQL', '', `{ ${'id '.repeat(3_000)} }`])(
    'leaves %.20s to the parser',
    (text) => {
      expect(faultOf(text)).toBeNull();
    },
  );

  it.each([
    ...operationNames().map((name) => [name, readOperation(name)]),
    ...WIDE_OPERATIONS.map(({ name, document }) => [name, document]),
    ['introspection', getIntrospectionQuery()],
  ])('lets %s pass', (_name, text) => {
    expect(faultOf(text)).toBeNull();
  });
});
