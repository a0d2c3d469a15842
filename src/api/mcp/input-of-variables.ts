import {
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  typeFromAST,
  TypeInfo,
  valueFromASTUntyped,
  type VariableDefinitionNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { z } from 'zod';

import { inputOfType } from './input-of-type.ts';

/** What an operation wants as variables, each with what the schema says of the argument that it is given to. */
export function inputOfVariables(document: DocumentNode, schema: GraphQLSchema): z.ZodObject {
  const descriptions = describeVariables(document, schema);
  const operations = document.definitions.filter(
    (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION,
  );
  const definitions = operations.flatMap(({ variableDefinitions = [] }) => variableDefinitions);
  return z.strictObject(
    Object.fromEntries(
      definitions.map((each) => {
        const name = each.variable.name.value;
        return [name, inputOfVariable(each, { schema, description: descriptions.get(name) })];
      }),
    ),
  );
}

function inputOfVariable(
  { type: written, defaultValue }: VariableDefinitionNode,
  {
    schema,
    description,
  }: { readonly schema: GraphQLSchema; readonly description: string | undefined },
): z.ZodType {
  const type = typeFromAST(schema, written) as GraphQLInputType;
  const value = inputOfType(type);
  const words = [description, value.description].filter((each) => each !== undefined).join(' ');
  const described = words === '' ? value : value.describe(words);
  if (defaultValue !== undefined) return described.default(valueFromASTUntyped(defaultValue));
  return isNonNullType(type) ? described : described.optional();
}

/** The words of the schema about what each variable is used for first. */
function describeVariables(
  document: DocumentNode,
  schema: GraphQLSchema,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const info = new TypeInfo(schema);
  const note = (name: string, description: string | null | undefined): void => {
    if (description && !found.has(name)) found.set(name, inOneLine(description));
  };
  visit(
    document,
    visitWithTypeInfo(info, {
      Argument: ({ value }) => {
        if (value.kind === Kind.VARIABLE) note(value.name.value, info.getArgument()?.description);
      },
      ObjectField: ({ name, value }) => {
        const parent = info.getParentInputType();
        if (value.kind !== Kind.VARIABLE || !parent || !('getFields' in parent)) return;
        note(value.name.value, parent.getFields()[name.value]?.description);
      },
    }),
  );
  return found;
}

function inOneLine(description: string): string {
  return description.replace(/\s+/g, ' ').trim();
}
