import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLSchema,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  type GraphQLInputType,
  type GraphQLObjectType,
} from 'graphql';

/** A root field of a schema, and the shortest operation that asks for it. */
export interface RootField {
  readonly name: string;
  readonly operation: string;
  readonly takes: string;
}

/** Every root field that is answered once, changes too. */
export function rootFields(schema: GraphQLSchema): readonly RootField[] {
  return [
    ...fieldsOf(schema.getQueryType(), 'query'),
    ...fieldsOf(schema.getMutationType(), 'mutation'),
  ];
}

/** Every root field that is listened to. */
export function subscriptionFields(schema: GraphQLSchema): readonly RootField[] {
  return fieldsOf(schema.getSubscriptionType(), 'subscription');
}

function fieldsOf(type: GraphQLObjectType | null | undefined, takes: string): readonly RootField[] {
  return Object.values(type?.getFields() ?? {}).map((field) => {
    const inner = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '';
    const operation = `${takes} { ${field.name}${argumentsOf(field.args)}${inner} }`;
    return { name: `${String(type)}.${field.name}`, operation, takes };
  });
}

/** The arguments that a field cannot do without, with some value each. */
export function argumentsOf(args: readonly GraphQLArgument[]): string {
  const given = args
    .filter(isRequiredArgument)
    .map(({ name, type }) => `${name}: ${valueOf(type)}`);
  return given.length === 0 ? '' : `(${given.join(', ')})`;
}

/** Some value of a type, as it is written. */
export function valueOf(type: GraphQLInputType): string {
  if (isNonNullType(type)) return valueOf(type.ofType);
  if (isListType(type)) return `[${valueOf(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(isRequiredInputField);
    return `{ ${fields.map((field) => `${field.name}: ${valueOf(field.type)}`).join(', ')} }`;
  }
  return SCALARS[type.name] ?? '"2024-10-17"';
}

const SCALARS: Readonly<Record<string, string>> = {
  ID: '"a"',
  String: '"a"',
  Int: '1',
  Float: '0.5',
  Boolean: 'true',
  NonNegativeInt: '1',
  UnitInterval: '0.5',
  CountryCode: '"RU"',
  URL: '"https://a.example"',
  DateTime: '"2024-10-17T08:30:00Z"',
};
