import { describe, expect, it } from '@jest/globals';
import { buildSchema, type GraphQLError, Kind, parse, print } from 'graphql';

import { checkAccess } from '../../../../src/api/access/check-access.ts';
import { checkAccessStated } from '../../../../src/api/access/required-role.ts';
import { type Role, ROLES } from '../../../../src/api/access/role.ts';
import { typeDefs } from '../../../../src/api/schema.ts';

/** The schema with changes for each role, and a type with a field for few. */
const extended = buildSchema(`${typeDefs}
extend type Mutation {
  judge(id: ID!): Boolean @access(role: REVIEWER)
  hand(url: URL!): Boolean @access(role: INGESTER)
  empty: Boolean @access(role: ADMIN)
  look: Secret @access(role: READER)
}
type Secret implements Shown { open: String hidden: String @access(role: ADMIN) more: Secret }
interface Shown { hidden: String }
extend type Query { shown: Shown secret: Secret @access(role: READER) }`);

function codeFor(roles: readonly Role[], text: string, name = ''): string | null {
  const document = parse(text);
  const operation = document.definitions.find(
    (each) => each.kind === Kind.OPERATION_DEFINITION && (each.name?.value ?? '') === name,
  );
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`no ${print(document)}`);
  try {
    checkAccess({ name: 'ada', roles }, extended, { document, operation });
    return null;
  } catch (error) {
    return String((error as GraphQLError).extensions['code']);
  }
}

describe('roles and fields', () => {
  const READ = ['READER', 'REVIEWER', 'INGESTER', 'ADMIN'];
  it.each<[string, readonly string[]]>([
    ['{ stats { articles } }', READ],
    ['mutation { judge(id: "a") }', ['REVIEWER', 'ADMIN']],
    ['mutation { hand(url: "https://a.example") }', ['INGESTER', 'ADMIN']],
    ['mutation { empty }', ['ADMIN']],
    ['mutation { again: empty judge(id: "a") }', ['ADMIN']],
    ['mutation { ...M } fragment M on Mutation { judge(id: "a") }', ['REVIEWER', 'ADMIN']],
    ['mutation { ... on Mutation { ... { empty } } }', ['ADMIN']],
    ['mutation { ... @include(if: false) { empty } }', ['ADMIN']],
    ['{ secret { open } }', READ],
    ['{ secret { more { more { hidden } } } }', ['ADMIN']],
    // A field of an interface is one of those that have it.
    ['{ shown { hidden } }', ['ADMIN']],
    ['{ __schema { queryType { name } } }', READ],
  ])('%s is for %j', (text, allowed) => {
    expect(ROLES.filter((role) => codeFor([role], text) === null)).toEqual(allowed);
    expect(codeFor([], text)).toBe('FORBIDDEN');
  });

  it('are those of the operation that is meant', () => {
    const text = 'query Read { stats { articles } } mutation Change { empty }';
    expect(codeFor(['READER'], text, 'Read')).toBeNull();
    expect(codeFor(['READER'], text, 'Change')).toBe('FORBIDDEN');
  });

  it('may be several for one caller', () => {
    const text = 'mutation { judge(id: "a") hand(url: "https://a.example") }';
    expect(codeFor(['REVIEWER', 'INGESTER'], text)).toBeNull();
    expect(codeFor(['REVIEWER'], text)).toBe('FORBIDDEN');
  });
});

describe('a schema', () => {
  it('says who may use each of its root fields', () => {
    checkAccessStated(buildSchema(typeDefs));
    checkAccessStated(extended);
  });

  it('does not come up with a change for which nobody is named', () => {
    const silent = buildSchema(
      `${typeDefs} extend type Mutation { judge: Boolean @access(role: ADMIN) drop: Boolean }`,
    );
    expect(() => {
      checkAccessStated(silent);
    }).toThrow('Mutation.drop does not say who may use it');
  });
});
