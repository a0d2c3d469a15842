import { type DocumentNode, type GraphQLSchema, Kind, OperationTypeNode, parse } from 'graphql';
import { type z } from 'zod';

import { openingComment } from '../../lib/opening-comment.ts';
import { inputOfVariables } from './input-of-variables.ts';

/** A saved operation as a tool for agents. */
export interface Tool {
  readonly name: string;
  readonly description: string;
  /** The text that is asked. */
  readonly document: string;
  /** What its variables have to be. */
  readonly input: z.ZodObject;
}

/** One tool for each of the saved operations that only read, in the order of their names. */
export function toolsOf(
  saved: ReadonlyMap<string, string>,
  schema: GraphQLSchema,
): readonly Tool[] {
  return [...saved]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([name, text]) => toolOf(name, text, schema));
}

function toolOf(name: string, text: string, schema: GraphQLSchema): readonly Tool[] {
  const document = parse(text);
  if (!onlyReads(document)) return [];
  const input = inputOfVariables(document, schema);
  return [{ name, description: openingComment(text), document: text, input }];
}

/** A change and a subscription are no questions. */
function onlyReads({ definitions }: DocumentNode): boolean {
  return definitions.every(
    (each) =>
      each.kind === Kind.FRAGMENT_DEFINITION ||
      (each.kind === Kind.OPERATION_DEFINITION && each.operation === OperationTypeNode.QUERY),
  );
}
