import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isScalarType,
} from 'graphql';

import { argumentsOf, valueOf } from './root-fields.ts';

/** A place of a schema that takes a text: in an argument, or somewhere inside of one. */
export interface StringPlace {
  readonly name: string;
  /** Takes the text as `$value`. */
  readonly document: string;
}

/** What leads from a root to a type: puts a selection of that type where it belongs. */
type Way = (selection: string) => string;

const NUMBERS = new Set(['Int', 'Float', 'Boolean', 'NonNegativeInt', 'UnitInterval']);

/**
 * Every place of a schema where a text can be given, with a short operation that gives one there.
 * @param ids of things that there are, by their type, so that fields of theirs are reached
 */
export function stringPlaces(
  schema: GraphQLSchema,
  ids: Readonly<Record<string, string>>,
): readonly StringPlace[] {
  const ways = waysInto(schema, ids);
  return [...ways].flatMap(([typeName, way]) => {
    const type = schema.getType(typeName);
    return isObjectType(type)
      ? Object.values(type.getFields()).flatMap((field) => placesOf({ typeName, field, way }))
      : [];
  });
}

/** The shortest way to each type that can be asked for. */
function waysInto(
  schema: GraphQLSchema,
  ids: Readonly<Record<string, string>>,
): ReadonlyMap<string, Way> {
  const ways = new Map<string, Way>([
    ['Query', (selection) => `{ ${selection} }`],
    ['Mutation', (selection) => `{ ${selection} }`],
  ]);
  for (const [type, id] of Object.entries(ids)) {
    ways.set(type, (selection) => `{ node(id: "${id}") { ... on ${type} { ${selection} } } }`);
  }
  // A map is gone through in the order in which it grows.
  for (const [typeName, way] of ways) {
    const type = schema.getType(typeName);
    const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
    for (const [target, further] of fields.flatMap((field) => waysOn(schema, field, way))) {
      if (!ways.has(target)) ways.set(target, further);
    }
  }
  return ways;
}

function waysOn(
  schema: GraphQLSchema,
  field: GraphQLField<unknown, unknown>,
  way: Way,
): readonly (readonly [string, Way])[] {
  const lead = `${field.name}${argumentsOf(field.args)}`;
  const type = getNamedType(field.type);
  const inside = (target: string, selection: string): string =>
    isAbstractType(type) ? `... on ${target} { ${selection} }` : selection;
  return objectsIn(schema, type).map((target) => [
    target,
    (selection) => way(`${lead} { ${inside(target, selection)} }`),
  ]);
}

function objectsIn(schema: GraphQLSchema, type: GraphQLNamedType): readonly string[] {
  if (isObjectType(type)) return [type.name];
  return isAbstractType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : [];
}

interface FieldPlace {
  readonly typeName: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly way: Way;
}

function placesOf({ typeName, field, way }: FieldPlace): readonly StringPlace[] {
  const kind = typeName === 'Mutation' ? 'mutation' : 'query';
  return field.args.flatMap((arg) =>
    spotsIn(arg, []).map(({ path, scalar, written }) => {
      const others = field.args.filter((each) => each !== arg && isRequiredArgument(each));
      const args = [`${arg.name}: ${written}`, ...others.map(requiredValue)].join(', ');
      const asked = `${field.name}(${args})${selectionOf(getNamedType(field.type))}`;
      return {
        name: `${typeName}.${field.name}(${[arg.name, ...path].join('.')})`,
        document: `${kind} Place($value: ${scalar}!) ${way(asked)}`,
      };
    }),
  );
}

interface Spot {
  readonly path: readonly string[];
  readonly scalar: string;
  /** The value of the whole argument, with `$value` in it. */
  readonly written: string;
}

function spotsIn(
  { type }: Pick<GraphQLArgument | GraphQLInputField, 'type'>,
  within: readonly string[],
): readonly Spot[] {
  const named = getNamedType(type);
  if (isScalarType(named)) {
    return NUMBERS.has(named.name)
      ? []
      : [{ path: [], scalar: named.name, written: inLists(type, '$value') }];
  }
  if (!isInputObjectType(named) || within.includes(named.name)) return [];
  const fields = Object.values(named.getFields());
  return fields.flatMap((field) =>
    spotsIn(field, [...within, named.name]).map(({ path, scalar, written }) => {
      const others = fields.filter((each) => each !== field && isRequiredInputField(each));
      const all = [`${field.name}: ${written}`, ...others.map(requiredValue)].join(', ');
      return { path: [field.name, ...path], scalar, written: inLists(type, `{ ${all} }`) };
    }),
  );
}

function requiredValue({
  name,
  type,
}: Pick<GraphQLArgument | GraphQLInputField, 'name' | 'type'>): string {
  return `${name}: ${valueOf(type)}`;
}

function inLists(type: GraphQLInputType, value: string): string {
  if (isNonNullType(type)) return inLists(type.ofType, value);
  return isListType(type) ? `[${inLists(type.ofType, value)}]` : value;
}

/** Something that makes the graph be read. */
function selectionOf(type: GraphQLNamedType): string {
  if (isAbstractType(type)) return ' { __typename }';
  if (!isObjectType(type)) return '';
  const fields = Object.values(type.getFields()).filter(
    ({ args }) => !args.some(isRequiredArgument),
  );
  const nodes = fields.find(({ name }) => name === 'nodes');
  const leaves = fields.filter((each) => isLeafType(getNamedType(each.type)));
  const names = [
    ...leaves.slice(0, 3).map(({ name }) => name),
    ...(nodes ? ['nodes { __typename }'] : []),
  ];
  return ` { __typename ${names.join(' ')} }`;
}
