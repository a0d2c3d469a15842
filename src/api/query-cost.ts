import {
  type DocumentNode,
  type FieldNode,
  getArgumentValues,
  getNamedType,
  getVariableValues,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type NamedTypeNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** How much an operation can bring: levels of fields, and things if every page is full. */
export interface QueryCost {
  readonly depth: number;
  readonly nodes: number;
}

interface Survey {
  readonly schema: GraphQLSchema;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly document: DocumentNode;
  /** What each fragment costs; one that is spread a thousand times is looked at once. */
  readonly known: Map<string, QueryCost>;
}
type Parent = GraphQLNamedType | null | undefined;

const NOTHING: QueryCost = { depth: 0, nodes: 0 };
/** Lists without pages, with the most they get. */
const LENGTHS: Readonly<Record<string, number>> = {
  'FigureGroup.articles': 50,
  'FigureGroup.claims': 50,
  'Assertion.sourceChain': 4,
  'Contradiction.sides': 2,
  'Corroboration.sides': 2,
  'Qualification.sides': 2,
  'ClaimPath.steps': 9,
  'CitationCycle.steps': 5,
  'Review.between': 2,
  'RunChange.before': 4,
  'RunChange.after': 4,
  'SelfContradictionEdge.sides': 2,
  'OwnSide.assertions': 10,
  'Stance.assertions': 20,
  'Stance.contradictions': 20,
};

/**
 * The cost of a valid operation, whatever way its page sizes are given: written, by variable or by default.
 * Invalid variables count as absent, for they are refused elsewhere.
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
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  const survey: Survey = { schema, variables: coerced ?? {}, document, known: new Map() };
  return costOfSelections(operation.selectionSet, schema.getRootType(operation.operation), survey);
}

function costOfSelections(set: SelectionSetNode, parent: Parent, survey: Survey): QueryCost {
  return set.selections
    .map((selection) => costOfSelection(selection, parent, survey))
    .reduce(
      (sum, cost) => ({ depth: Math.max(sum.depth, cost.depth), nodes: sum.nodes + cost.nodes }),
      NOTHING,
    );
}

function costOfSelection(selection: SelectionNode, parent: Parent, survey: Survey): QueryCost {
  if (selection.kind === Kind.FIELD) return costOfField(selection, parent, survey);
  if (selection.kind === Kind.FRAGMENT_SPREAD) return costOfFragment(selection.name.value, survey);
  const type = typeOf(selection.typeCondition, survey) ?? parent;
  return costOfSelections(selection.selectionSet, type, survey);
}

function costOfFragment(name: string, survey: Survey): QueryCost {
  const known = survey.known.get(name);
  if (known !== undefined) return known;
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
  const field = fieldOf(parent, node.name.value);
  if (node.selectionSet === undefined || field === undefined) return { depth: 1, nodes: 0 };
  const type = getNamedType(field.type);
  const inner = costOfSelections(node.selectionSet, type, survey);
  // The frame of a page is counted where the page is asked for.
  const own = parent?.name.match(/(Connection|Edge)$/) || !isCompositeType(type) ? 0 : 1;
  return {
    depth: inner.depth + 1,
    nodes: lengthOf(node, { field, parent }, survey) * (own + inner.nodes),
  };
}

function lengthOf(
  node: FieldNode,
  place: { readonly field: GraphQLField<unknown, unknown>; readonly parent: Parent },
  survey: Survey,
): number {
  const args = getArgumentValues(place.field, node, survey.variables);
  if (typeof args['first'] === 'number') return args['first'];
  if (Array.isArray(args['ids'])) return args['ids'].length;
  return LENGTHS[`${place.parent?.name ?? ''}.${node.name.value}`] ?? 1;
}

function typeOf(condition: NamedTypeNode | undefined, { schema }: Survey): Parent {
  return condition && schema.getType(condition.name.value);
}

function fieldOf(parent: Parent, name: string): GraphQLField<unknown, unknown> | undefined {
  if (!isObjectType(parent) && !isInterfaceType(parent)) return undefined;
  return parent.getFields()[name];
}
