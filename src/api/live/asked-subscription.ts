import {
  type DefinitionNode,
  type DocumentNode,
  type ExecutionArgs,
  getOperationAST,
  getVariableValues,
  type GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  validate,
} from 'graphql';
import { z } from 'zod';

import { checkAccess } from '../access/check-access.ts';
import { type Caller } from '../access/caller.ts';
import { PARSE_OPTIONS } from '../guard/document-guard.ts';
import { limitedCost } from '../guard/limit-queries.ts';
import { refusal } from '../guard/refusal.ts';
import { type AskedDocument, findSaved, type SavedRules } from '../http/saved-documents.ts';
import { type RequestNotes } from '../request-notes.ts';

/** What a client says it wants to be told of. */
export type AskedOperation = AskedDocument & { readonly variables?: unknown };

/** By what a subscription is judged. */
export interface SubscriptionRules {
  readonly schema: GraphQLSchema;
  readonly saved: SavedRules;
  readonly checkDocument: (text: string) => void;
}

/** A subscription that may be had, and what each of its events can bring. */
export interface AdmittedSubscription {
  readonly args: Pick<ExecutionArgs, 'schema' | 'document' | 'operationName' | 'variableValues'>;
  readonly nodes: number;
}

const request = z.object({
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
});

/**
 * Looks at a subscription as at any other operation, before anything is read.
 * @throws GraphQLError as for an operation that is answered once, OPERATION_NOT_SUPPORTED for one that is no subscription
 */
export function admitSubscription(
  rules: SubscriptionRules,
  asked: AskedOperation,
  { caller, notes }: { readonly caller: Caller; readonly notes: RequestNotes },
): AdmittedSubscription {
  const { schema } = rules;
  const { variables, operationName } = requestOf(asked);
  const document = documentOf(rules, asked, notes);
  const operation = operationOf(document, operationName);
  notes.operation = operation.name?.value ?? null;
  checkAccess(caller, schema, { document, operation });
  const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (errors !== undefined) throw refused('BAD_USER_INPUT', errors.map(String).join('; '));
  const asRequest = { schema, document, request: { variables }, contextValue: { notes } };
  const { nodes } = limitedCost(asRequest, operation);
  return { nodes, args: { schema, document, operationName, variableValues: variables } };
}

function documentOf(
  { schema, saved, checkDocument }: SubscriptionRules,
  asked: AskedOperation,
  notes: RequestNotes,
): DocumentNode {
  const found = findSaved(asked, saved);
  notes.saved = found?.name ?? null;
  const text = found?.text ?? asked.query;
  if (typeof text !== 'string') {
    throw refused('BAD_USER_INPUT', 'the text of a subscription is wanted as `query`');
  }
  if (found === null) checkDocument(text);
  return parseAndCheck(schema, text);
}

function operationOf(document: DocumentNode, name: string | null): OperationDefinitionNode {
  const operation = getOperationAST(document, name);
  if (!operation) throw refused('BAD_USER_INPUT', 'it is not clear which operation is meant');
  if (isSubscription(operation)) return operation;
  const kind = operation.operation;
  throw refused('OPERATION_NOT_SUPPORTED', `a ${kind} is answered once; ask by POST at /graphql`);
}

function isSubscription(node: DefinitionNode): boolean {
  return (
    node.kind === Kind.OPERATION_DEFINITION && node.operation === OperationTypeNode.SUBSCRIPTION
  );
}

function requestOf(asked: AskedOperation): {
  readonly variables: Record<string, unknown>;
  readonly operationName: string | null;
} {
  const result = request.safeParse(asked);
  if (!result.success)
    throw refused('BAD_USER_INPUT', '`variables` are an object, and `operationName` is a text');
  const { variables, operationName } = result.data;
  return { variables: variables ?? {}, operationName: operationName ?? null };
}

function parseAndCheck(schema: GraphQLSchema, text: string): DocumentNode {
  const document = parseText(text);
  const isLive = document.definitions.some(isSubscription);
  // A query is not looked at more closely than it takes to see that it is none of those that can be had here.
  const [fault] = isLive ? validate(schema, document, undefined, { maxErrors: 1 }) : [];
  if (fault === undefined) return document;
  // What is there beside what was asked for is for those who may ask for the schema.
  throw refused('GRAPHQL_VALIDATION_FAILED', fault.message.replace(/ Did you mean .*$/s, ''));
}

function parseText(text: string): DocumentNode {
  try {
    return parse(text, PARSE_OPTIONS);
  } catch (error) {
    throw refused('GRAPHQL_PARSE_FAILED', String(error));
  }
}

function refused(code: string, message: string): GraphQLError {
  return refusal({ status: 400, code, message });
}
