import {
  getDirectiveValues,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

import { type Role, ROLES } from './role.ts';

/**
 * The role that a field asks for, as `@access` says at the field, else at its type; READER where neither does.
 * @throws Error for a role that there is not
 */
export function requiredRole(
  schema: GraphQLSchema,
  parent: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
): Role {
  return statedRole(schema, field) ?? statedRole(schema, parent) ?? 'READER';
}

/**
 * Makes sure, at the start, that a schema says who may ask and who may change what: every type of operations says it,
 * or all of its fields do.
 * @throws Error that names the first field of which nothing is said
 */
export function checkAccessStated(schema: GraphQLSchema): void {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  for (const root of roots) {
    for (const field of Object.values(root?.getFields() ?? {})) {
      const isStated = root && (statedRole(schema, field) ?? statedRole(schema, root));
      if (!isStated) throw new Error(`${String(root)}.${field.name} does not say who may use it`);
    }
  }
}

type Stated = Pick<GraphQLField<unknown, unknown> | GraphQLObjectType, 'astNode' | 'name'>;

function statedRole(schema: GraphQLSchema, { astNode, name }: Stated): Role | null {
  const directive = schema.getDirective('access');
  const stated = directive && astNode && getDirectiveValues(directive, astNode)?.['role'];
  if (stated === undefined || stated === null) return null;
  const role = ROLES.find((each) => each === stated);
  if (role === undefined) throw new Error(`${name} asks for a role that there is not`);
  return role;
}
