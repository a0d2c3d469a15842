import {
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  type OperationDefinitionNode,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';

import { type StepRead } from '../../domain/read-plan.ts';
import { asksFor, asksOnlyFor } from '../asks-for.ts';
import { type FieldRead, readOf, toStepRead } from './field-read.ts';
import { FIELD_READS, FIELDS_IN_ROWS } from './field-reads.ts';

/** An operation with what is needed to tell which fields it selects. */
export interface Selecting {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** Those of `@skip` and `@include` at least. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A read that an operation asks for in one place. */
export interface AskedRead {
  readonly read: FieldRead;
  readonly stepRead: StepRead;
  readonly field: GraphQLField<unknown, unknown>;
  /** The field as it is written, more than once where fragments repeat it. */
  readonly nodes: readonly [FieldNode, ...FieldNode[]];
  /** The read that this one starts from; null at the root. */
  readonly above: AskedRead | null;
  /** The way into the row above. */
  readonly path: readonly string[];
  /** Of which types what lies there has to be; null for any. */
  readonly types: readonly string[] | null;
}

/** Where a walk down an operation has come: the rows of a read, and the way into each. */
interface Place {
  readonly above: AskedRead | null;
  readonly path: readonly string[];
  readonly types: readonly string[] | null;
}
/** What a connection and its edges are made of: an edge is the row itself. */
const FRAME_FIELDS: ReadonlyMap<string, 'edge' | 'thing'> = new Map([
  ['edges', 'edge'],
  ['node', 'thing'],
  ['nodes', 'thing'],
]);
type Fields = ReadonlyMap<string, readonly FieldNode[]>;

/** The reads at the root of an operation. */
export function readsAtRoot(selecting: Selecting): AskedRead[] {
  const { schema, operation, fragments, variables } = selecting;
  const root = schema.getRootType(operation.operation);
  if (!root) return [];
  const fields = collectFields(schema, fragments, variables, root, operation.selectionSet);
  return readsOfFields(root, fields, { place: { above: null, path: [], types: null }, selecting });
}

/** The reads that start from the rows of one. */
export function readsBelow(above: AskedRead, selecting: Selecting): AskedRead[] {
  const type = getNamedType(above.field.type);
  return readsInside(type, above.nodes, {
    place: { above, path: [], types: null },
    selecting,
  });
}

interface Walk {
  readonly place: Place;
  readonly selecting: Selecting;
}

/** An interface or a union is looked at once for each type that can stand there. */
function readsInside(
  type: GraphQLNamedType,
  nodes: readonly FieldNode[],
  { place, selecting }: Walk,
): AskedRead[] {
  const { schema, fragments, variables } = selecting;
  const possible = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
  return possible.filter(isObjectType).flatMap((parent) => {
    const fields = collectSubfields(schema, fragments, variables, parent, nodes);
    const types = isAbstractType(type) ? [parent.name] : place.types;
    return readsOfFields(parent, fields, { place: { ...place, types }, selecting });
  });
}

function readsOfFields(parent: GraphQLObjectType, fields: Fields, walk: Walk): AskedRead[] {
  return [...fields.values()].flatMap(([node, ...others]) => {
    if (node === undefined) return [];
    const field = parent.getFields()[node.name.value];
    return field === undefined
      ? []
      : readsOfField(parent, { field, nodes: [node, ...others] }, walk);
  });
}

function readsOfField(
  parent: GraphQLObjectType,
  { field, nodes }: Pick<AskedRead, 'field' | 'nodes'>,
  { place, selecting }: Walk,
): AskedRead[] {
  const read = readOf(FIELD_READS[parent.name]?.[field.name], nodes[0]);
  if (read !== null) {
    const asked = { fieldNodes: nodes, fragments: selecting.fragments };
    const withTotal = asksFor(asked, 'totalCount');
    const isOnlyTotal = withTotal && asksOnlyFor(asked, 'totalCount');
    const stepRead = toStepRead(read, { withTotal, isOnlyTotal });
    return [{ read, stepRead, field, nodes, ...place }];
  }
  const inside = wayInto(parent.name, field.name, place);
  if (inside === null) return [];
  const below =
    inside.length === 0 ? place : { ...place, path: [...place.path, ...inside], types: null };
  return readsInside(getNamedType(field.type), nodes, { place: below, selecting });
}

/** The way from a row to what a field shows of it; null where nothing below can be read. */
function wayInto(parent: string, field: string, { above }: Place): readonly string[] | null {
  const frame = /(Connection|Edge)$/.test(parent) ? FRAME_FIELDS.get(field) : undefined;
  if (frame === undefined) return FIELDS_IN_ROWS[parent]?.[field] ?? null;
  return frame === 'thing' && above?.read.below === 'edges' ? ['node'] : [];
}
