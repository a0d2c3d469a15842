import { describe, expect, it } from '@jest/globals';
import {
  buildSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  parse,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql';

import { typeDefs } from '../../src/api/schema.ts';
import {
  otherNames,
  operationNames,
  OPERATION_VARIABLES,
  readOperation,
} from '../support/saved-operations.ts';
import { WIDE_OPERATIONS } from '../support/wide-operations.ts';

const schema = buildSchema(typeDefs);

/** The first question of the graph's description, word for word. */
const CONFLICTS = `query Conflicts($story: ID!) {
  story(id: $story) {
    contradictions(kinds: [QUANTITY], first: 50) {
      totalCount pageInfo { endCursor hasNextPage }
      nodes { id kind degree score reason review
        sides { claim { id statement } assertions(first: 5) { nodes {
          modality quantity { value atLeast atMost approximator unit counts }
          span { exact prefix suffix start end zone }
          article { id title published outlet { name countryCode } cites(first: 5) { edges { kind span { exact } node { __typename } } } }
          sourceChain { order cue speaker { __typename } } terminal } } } } } } }`;

/** Each field that some operation selects, as `Type.field`. */
function selectedFields(documents: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (const document of documents) {
    const types = new TypeInfo(schema);
    visit(
      parse(document),
      visitWithTypeInfo(types, {
        Field: ({ name }) => {
          const parent = types.getParentType();
          if (parent) found.add(`${parent.name}.${name.value}`);
        },
      }),
    );
  }
  return found;
}

/** Each field of the schema; one of an interface also stands for its implementations. */
function allFields(): string[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => !type.name.startsWith('__'))
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`));
}

describe('the schema', () => {
  it('has every field asked for by some operation of the tests', () => {
    const saved = [...operationNames(), ...otherNames()].map(readOperation);
    const asked = selectedFields([...saved, ...WIDE_OPERATIONS.map(({ document }) => document)]);
    expect(allFields().filter((field) => !asked.has(field))).toEqual([]);
  });

  it('pages every list of things that have an id', () => {
    const unpaged = Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type))
      .filter(({ name }) => !name.startsWith('__') && !name.endsWith('Connection'))
      .flatMap((type) =>
        Object.values(type.getFields())
          .filter((field) => String(field.type).startsWith('['))
          .filter((field) => {
            const named = getNamedType(field.type);
            return isObjectType(named) && named.getInterfaces().some(({ name }) => name === 'Node');
          })
          .map((field) => `${type.name}.${field.name}`),
      );
    // These are short by what they are.
    expect(unpaged).toEqual([
      'Contradiction.decidedBy',
      'Corroboration.decidedBy',
      'Qualification.decidedBy',
      'FigureGroup.claims',
      'FigureGroup.articles',
      'RunChange.before',
      'RunChange.after',
      'OwnSide.assertions',
      'Stance.assertions',
      'Stance.contradictions',
      'SupportOrigin.articles',
      'OriginJoin.articles',
      'Lineage.first',
      'Lineage.undated',
    ]);
  });

  it('answers the first question word for word', () => {
    expect(validate(schema, parse(CONFLICTS))).toEqual([]);
  });

  it.each(WIDE_OPERATIONS.map(({ name, document }) => [name, document]))(
    'takes the wide operation %s',
    (_name, document) => {
      expect(validate(schema, parse(document))).toEqual([]);
    },
  );

  it.each(operationNames())('takes the saved operation %s', (name) => {
    const document = readOperation(name);
    expect(validate(schema, parse(document))).toEqual([]);
    expect(document).toMatch(/^# /);
    expect(Object.keys(OPERATION_VARIABLES)).toContain(name);
  });

  it.each(otherNames())('takes the saved change or subscription %s', (name) => {
    const document = readOperation(name);
    expect(validate(schema, parse(document))).toEqual([]);
    expect(document).toMatch(/^# /);
  });
});
