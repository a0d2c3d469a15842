import {
  __Schema,
  type DocumentNode,
  type FieldNode,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getVariableValues,
  GraphQLError,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type NamedTypeNode,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql';

import { introspectionLengths, lengthOfList, weightOfLeaf } from './list-lengths.ts';
import { refusal } from './refusal.ts';

/** How much an operation can bring: levels of fields, and things if every page is full. */
export interface QueryCost {
  readonly depth: number;
  readonly nodes: number;
  /** How often the schema's own description is asked for, whole or of one type. */
  readonly descriptions: number;
  /** The field that brings most by itself, all its pages together, by the names it has in the answer. */
  readonly costliest: { readonly path: readonly string[]; readonly nodes: number };
}

interface Survey {
  readonly schema: GraphQLSchema;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly document: DocumentNode;
  /** What each fragment costs; one that is spread a thousand times is looked at once. */
  readonly known: Map<string, QueryCost>;
  readonly introspection: Readonly<Record<string, number>>;
}
type Parent = GraphQLNamedType | null | undefined;

const NOTHING: QueryCost = {
  depth: 0,
  nodes: 0,
  descriptions: 0,
  costliest: { path: [], nodes: 0 },
};

/**
 * The cost of a valid operation, whatever way its page sizes are given: written, by variable or by default.
 * @throws GraphQLError BAD_USER_INPUT for variables that are not what the operation wants
 */
export function costOf(
  schema: GraphQLSchema,
  request: {
    readonly document: DocumentNode;
    readonly operation: OperationDefinitionNode;
    readonly variables: Readonly<Record<string, unknown>>;
  },
): QueryCost {
  const { document, operation, variables } = request;
  const survey: Survey = {
    schema,
    variables: readVariables(schema, operation, variables),
    document,
    known: new Map(),
    introspection: lengthsOf(schema),
  };
  return costOfSelections(operation.selectionSet, schema.getRootType(operation.operation), survey);
}

function readVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
): Survey['variables'] {
  const { coerced, errors } = getVariableValues(schema, variableDefinitions, given);
  const [fault] = errors ?? [];
  if (fault === undefined) return coerced ?? {};
  const { message, nodes = null } = fault;
  const { extensions } = refusal({ status: 400, code: 'BAD_USER_INPUT', message });
  throw new GraphQLError(message, { nodes, extensions });
}

const known = new WeakMap<GraphQLSchema, Readonly<Record<string, number>>>();

function lengthsOf(schema: GraphQLSchema): Readonly<Record<string, number>> {
  const lengths = known.get(schema) ?? introspectionLengths(schema);
  known.set(schema, lengths);
  return lengths;
}

function costOfSelections(set: SelectionSetNode, parent: Parent, survey: Survey): QueryCost {
  return set.selections
    .filter((selection) => isAnswered(selection, survey))
    .map((selection) => costOfSelection(selection, parent, survey))
    .reduce(
      (sum, cost) => ({
        depth: Math.max(sum.depth, cost.depth),
        nodes: sum.nodes + cost.nodes,
        descriptions: sum.descriptions + cost.descriptions,
        costliest: cost.costliest.nodes > sum.costliest.nodes ? cost.costliest : sum.costliest,
      }),
      NOTHING,
    );
}

function isAnswered(selection: SelectionNode, { variables }: Survey): boolean {
  if (selection.directives === undefined || selection.directives.length === 0) return true;
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, variables);
  const include = getDirectiveValues(GraphQLIncludeDirective, selection, variables);
  return skip?.['if'] !== true && include?.['if'] !== false;
}

function costOfSelection(selection: SelectionNode, parent: Parent, survey: Survey): QueryCost {
  if (selection.kind === Kind.FIELD) return costOfField(selection, parent, survey);
  if (selection.kind === Kind.FRAGMENT_SPREAD) return costOfFragment(selection.name.value, survey);
  const type = typeOf(selection.typeCondition, survey) ?? parent;
  return costOfSelections(selection.selectionSet, type, survey);
}

function costOfFragment(name: string, survey: Survey): QueryCost {
  const seen = survey.known.get(name);
  if (seen !== undefined) return seen;
  const fragment = survey.document.definitions.find(
    (each) => each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === name,
  );
  if (fragment?.kind !== Kind.FRAGMENT_DEFINITION) return NOTHING;
  const type = typeOf(fragment.typeCondition, survey);
  const cost = costOfSelections(fragment.selectionSet, type, survey);
  survey.known.set(name, cost);
  return cost;
}

function costOfField(node: FieldNode, parent: Parent, survey: Survey): QueryCost {
  const field = fieldOf(parent, node.name.value, survey);
  const path = [node.alias?.value ?? node.name.value];
  if (node.selectionSet === undefined || field === undefined) {
    const nodes = weightOfLeaf(placeName(node, parent));
    return { depth: 1, nodes, descriptions: 0, costliest: { path, nodes } };
  }
  const type = getNamedType(field.type);
  const inner = costOfSelections(node.selectionSet, type, survey);
  const length = lengthOf(node, { field, parent }, survey);
  const own = isCounted(parent, type) ? 1 : 0;
  const costliest =
    own >= inner.costliest.nodes ? { path, nodes: own } : deeper(path, inner.costliest);
  return {
    depth: inner.depth + 1,
    nodes: length * (own + inner.nodes),
    descriptions: inner.descriptions + (isDescription(field) ? 1 : 0),
    costliest: { ...costliest, nodes: length * costliest.nodes },
  };
}

function isDescription(field: GraphQLField<unknown, unknown>): boolean {
  return field === TypeMetaFieldDef || field === __Schema.getFields()['types'];
}

/** The frame of a page is counted where the page is asked for. */
function isCounted(parent: Parent, type: Parent): boolean {
  return isCompositeType(type) && !/(Connection|Edge)$/.test(parent?.name ?? '');
}

function placeName({ name }: FieldNode, parent: Parent): string {
  return `${parent?.name ?? ''}.${name.value}`;
}

function deeper(path: readonly string[], inner: QueryCost['costliest']): QueryCost['costliest'] {
  return { path: [...path, ...inner.path], nodes: inner.nodes };
}

function lengthOf(
  node: FieldNode,
  place: { readonly field: GraphQLField<unknown, unknown>; readonly parent: Parent },
  survey: Survey,
): number {
  const args = getArgumentValues(place.field, node, survey.variables);
  // A size below zero must not pay for others; it is refused where it is read.
  if (typeof args['first'] === 'number') return Math.max(0, args['first']);
  if (Array.isArray(args['ids'])) return args['ids'].length;
  const name = placeName(node, place.parent);
  return lengthOfList(name) ?? survey.introspection[name] ?? 1;
}

function typeOf(condition: NamedTypeNode | undefined, { schema }: Survey): Parent {
  return condition && schema.getType(condition.name.value);
}

function fieldOf(
  parent: Parent,
  name: string,
  { schema }: Survey,
): GraphQLField<unknown, unknown> | undefined {
  if (parent === schema.getQueryType()) {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  }
  if (!isObjectType(parent) && !isInterfaceType(parent)) return undefined;
  return parent.getFields()[name];
}
