import {
  getNamedType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isUnionType,
} from 'graphql';

/** What sort of thing a type is, in the order in which they are listed. */
export const KINDS = [
  'question',
  'thing',
  'interface',
  'union',
  'enum',
  'input',
  'page',
  'scalar',
] as const;

/** One of them. */
export type Kind = (typeof KINDS)[number];

/** A field, a value or a member of a type as the map shows it. */
export interface MapField {
  readonly name: string;
  /** Its type as the schema writes it; empty for a value. */
  readonly type: string;
  /** The type that it leads to, through the page where it gives pages; null for a value. */
  readonly leadsTo: string | null;
  readonly about: string;
}

/** A type as the map shows it. */
export interface MapType {
  readonly name: string;
  readonly kind: Kind;
  readonly about: string;
  readonly fields: readonly MapField[];
}

/** The types of a schema by name, with what leads where. */
export type SchemaGraph = ReadonlyMap<string, MapType>;

/** What the map draws of a schema: pages are skipped on the way, for they only carry what is on them. */
export function schemaGraph(schema: GraphQLSchema): SchemaGraph {
  const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type));
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const kindOf = (type: GraphQLNamedType): Kind =>
    roots.some((root) => root === type) ? 'question' : kindByShape(type);
  return new Map(
    types
      .map((type) => ({
        name: type.name,
        kind: kindOf(type),
        about: type.description ?? '',
        fields: fieldsOf(type, schema),
      }))
      .map((type) => [type.name, type]),
  );
}

/** The types whose fields lead to one, each with those fields. */
export function leadingTo(
  graph: SchemaGraph,
  name: string,
): readonly { readonly name: string; readonly fields: readonly string[] }[] {
  return [...graph.values()]
    .filter((type) => type.kind !== 'page' && type.name !== name)
    .map((type) => ({
      name: type.name,
      fields: type.fields.filter(({ leadsTo }) => leadsTo === name).map((field) => field.name),
    }))
    .filter(({ fields }) => fields.length > 0);
}

function kindByShape(type: GraphQLNamedType): Kind {
  if (isInterfaceType(type)) return 'interface';
  if (isUnionType(type)) return 'union';
  if (isEnumType(type)) return 'enum';
  if (isInputObjectType(type)) return 'input';
  if (!isObjectType(type)) return 'scalar';
  return /(Connection|Edge|^PageInfo)$/.test(type.name) ? 'page' : 'thing';
}

function fieldsOf(type: GraphQLNamedType, schema: GraphQLSchema): MapField[] {
  if (isUnionType(type)) return type.getTypes().map(memberOf);
  if (isEnumType(type)) {
    return type.getValues().map(({ name, description }) => ({
      name,
      type: '',
      leadsTo: null,
      about: description ?? '',
    }));
  }
  if (isInputObjectType(type) || isObjectType(type) || isInterfaceType(type)) {
    const implementing = isInterfaceType(type) ? schema.getPossibleTypes(type).map(memberOf) : [];
    const own = Object.values<GraphQLField<unknown, unknown> | GraphQLInputField>(
      type.getFields(),
    ).map((field) => ({
      name: field.name,
      type: String(field.type),
      leadsTo: onPages(getNamedType(field.type)),
      about: field.description ?? '',
    }));
    return [...own, ...implementing];
  }
  return [];
}

function memberOf({ name, description }: GraphQLNamedType): MapField {
  return { name: `… on ${name}`, type: '', leadsTo: name, about: description ?? '' };
}

/** What stands on a page, else the type itself. */
function onPages(type: GraphQLNamedType): string {
  if (!isObjectType(type) || kindByShape(type) !== 'page') return type.name;
  const { nodes, node, edges } = type.getFields();
  const inner: GraphQLField<unknown, unknown> | undefined = nodes ?? node ?? edges;
  return inner === undefined ? type.name : onPages(getNamedType(inner.type));
}
