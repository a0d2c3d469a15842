import {
  type DocumentNode,
  type GraphQLError,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

import { refusal } from '../guard/refusal.ts';
import { type Caller } from './caller.ts';
import { requiredRole } from './required-role.ts';
import { type Role, suffices } from './role.ts';

/**
 * Refuses, before anything is read or changed, an operation with a field that asks for a role which the caller does not hold.
 * @throws GraphQLError FORBIDDEN
 */
export function checkAccess(
  caller: Caller,
  schema: GraphQLSchema,
  request: { readonly document: DocumentNode; readonly operation: OperationDefinitionNode },
): void {
  if (caller.roles.includes('ADMIN')) return;
  const lacking = fieldsOf(schema, request).find(({ role }) => !suffices(caller.roles, role));
  if (lacking !== undefined) throw forbidden(lacking.name, lacking.role);
}

interface AskedField {
  readonly name: string;
  readonly role: Role;
}
/** A document that was asked before is the same object. */
const known = new WeakMap<OperationDefinitionNode, readonly AskedField[]>();

/** The fields that an operation can come to: its own and those of all fragments beside it. */
function fieldsOf(
  schema: GraphQLSchema,
  request: { readonly document: DocumentNode; readonly operation: OperationDefinitionNode },
): readonly AskedField[] {
  const seen = known.get(request.operation);
  if (seen !== undefined) return seen;
  const found = new Map<string, AskedField>();
  const types = new TypeInfo(schema);
  const definitions = request.document.definitions.filter(
    (each) => each === request.operation || each.kind === Kind.FRAGMENT_DEFINITION,
  );
  visit(
    { kind: Kind.DOCUMENT, definitions },
    visitWithTypeInfo(types, {
      Field: ({ name: { value } }) => {
        for (const type of objectsOf(schema, types.getParentType())) {
          const field = type.getFields()[value];
          const name = `${type.name}.${value}`;
          if (field) found.set(name, { name, role: requiredRole(schema, type, field) });
        }
      },
    }),
  );
  const fields = [...found.values()];
  known.set(request.operation, fields);
  return fields;
}

function objectsOf(
  schema: GraphQLSchema,
  type: GraphQLNamedType | null | undefined,
): readonly GraphQLObjectType[] {
  if (isObjectType(type)) return [type];
  return isAbstractType(type) ? schema.getPossibleTypes(type) : [];
}

function forbidden(field: string, role: Role): GraphQLError {
  return refusal({
    status: 403,
    code: 'FORBIDDEN',
    message: `${field} asks for the role ${role}, which this caller does not hold`,
  });
}
