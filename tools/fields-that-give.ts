import { getNamedType, type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql';

/** The fields that give each type, as `Type.field`, by the name of the type. */
export type WhatGives = ReadonlyMap<string, readonly string[]>;

/** Which fields give which type; one that a type has of its interface is named at the interface only. */
export function fieldsThatGive(schema: GraphQLSchema): WhatGives {
  const found = new Map<string, string[]>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || !(isObjectType(type) || isInterfaceType(type))) continue;
    const inherited = new Set(
      type.getInterfaces().flatMap((each) => Object.keys(each.getFields())),
    );
    for (const field of Object.values(type.getFields())) {
      if (inherited.has(field.name)) continue;
      const { name } = getNamedType(field.type);
      found.set(name, [...(found.get(name) ?? []), `${type.name}.${field.name}`]);
    }
  }
  return found;
}
