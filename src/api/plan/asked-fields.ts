import {
  type DocumentNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  isObjectType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

import { type ReadFields } from '../../domain/read-plan.ts';
import { FIELD_READS } from './field-reads.ts';

/** The types whose rows are worth narrowing: the others are small. */
const NARROWED = ['Article', 'Assertion', 'Claim'];

/** What a field's resolver looks at in its own row, where that is not the field of the same name. */
const LOOKS_AT: Readonly<Record<string, readonly string[]>> = {
  'Assertion.span': ['spans'],
  'Claim.highlights': ['statement'],
};

/** What a field's resolver looks at in the row that it reads. */
const LOOKS_INTO: Readonly<Record<string, readonly [type: string, field: string]>> = {
  'Assertion.quantity': ['Claim', 'quantity'],
};

/** Types that are worked out of whole rows. */
const WORKED_OUT = new Set([
  'CitationStep',
  'ClaimPath',
  'Lineage',
  'OriginJoin',
  'Rewrite',
  'Support',
  'SupportOrigin',
]);

/**
 * Which fields of the rows of a type a document needs anywhere, so that no more is read; a type that is not named is
 * read whole. Null where something is worked out of whole rows.
 */
export function askedFields(schema: GraphQLSchema, document: DocumentNode): ReadFields | null {
  const fields = new Map(NARROWED.map((type) => [type, new Set<string>()] as const));
  const types = new TypeInfo(schema);
  const parents = new Set<string>();
  visit(
    document,
    visitWithTypeInfo(types, {
      [Kind.FIELD]: ({ name }) => {
        const parent = types.getParentType();
        if (!parent) return;
        for (const type of typesOf(schema, parent)) {
          parents.add(type);
          for (const [of, field] of neededBy(type, name.value)) fields.get(of)?.add(field);
        }
      },
    }),
  );
  if ([...parents].some((type) => WORKED_OUT.has(type))) return null;
  return Object.fromEntries([...fields].map(([type, names]) => [type, [...names].sort()]));
}

function typesOf(schema: GraphQLSchema, type: GraphQLCompositeType): readonly string[] {
  if (isObjectType(type)) return [type.name];
  return schema.getPossibleTypes(type).map(({ name }) => name);
}

function neededBy(type: string, field: string): (readonly [type: string, field: string])[] {
  const key = `${type}.${field}`;
  const own = LOOKS_AT[key] ?? idsOf(type, field) ?? [field];
  const into = LOOKS_INTO[key];
  return [...own.map((name) => [type, name] as const), ...(into ? [into] : [])];
}

/** A field that reads starts from ids in its row. */
function idsOf(type: string, field: string): readonly string[] | null {
  const entry = FIELD_READS[type]?.[field];
  if (entry === undefined) return null;
  const reads = 'read' in entry ? [entry] : Object.values(entry.byArgument);
  return reads.flatMap(({ ids }) => ids.map((id) => id.replace('[]', '')));
}
