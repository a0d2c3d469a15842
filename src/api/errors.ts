import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

import { CounterclaimError, type ErrorCode } from '../domain/errors.ts';

/** What an answer's `extensions.code` can say beside Apollo's own codes for requests it cannot read. */
type AnswerCode =
  | 'BAD_USER_INPUT'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'READ_ONLY'
  | 'OVERLOADED'
  | 'QUERY_TOO_LARGE'
  | 'SERVICE_UNAVAILABLE'
  | 'TIMEOUT'
  | 'INTERNAL_SERVER_ERROR';

const MESSAGE_LENGTH = 300;
const CODES: Partial<Record<ErrorCode, AnswerCode>> = {
  BAD_INPUT: 'BAD_USER_INPUT',
  NOT_FOUND: 'NOT_FOUND',
  CONFLICT: 'CONFLICT',
  READ_ONLY: 'READ_ONLY',
  OVERLOADED: 'OVERLOADED',
  TIMEOUT: 'TIMEOUT',
  DATABASE_FAILED: 'SERVICE_UNAVAILABLE',
  DATABASE_UNREACHABLE: 'SERVICE_UNAVAILABLE',
};
// What went wrong inside is for the log: it can name addresses and paths.
const PUBLIC_MESSAGES: Partial<Record<AnswerCode, string>> = {
  SERVICE_UNAVAILABLE: 'the graph cannot be reached at present',
  TIMEOUT: 'the graph took too long to answer; ask for less at a time',
  INTERNAL_SERVER_ERROR: 'something went wrong here; it is not in the request',
};

/** A request that cannot be answered as it is. */
export function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}

/** Gives each error of an answer its stable code, and nothing of the inside. */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  const code = codeOf(formatted, cause);
  const message = PUBLIC_MESSAGES[code as AnswerCode] ?? messageOf(formatted, cause);
  return {
    message: shorten(message),
    ...(formatted.locations && { locations: formatted.locations }),
    ...(formatted.path && { path: formatted.path }),
    extensions: { code },
  };
}

/** The like for an error that was thrown outside of an answer. */
export function formatFault(error: unknown): GraphQLFormattedError {
  const formatted = error instanceof GraphQLError ? error.toJSON() : { message: String(error) };
  return formatError(formatted, error);
}

/** Whether an error tells of the inside, so that it is for the log and not for whoever asked. */
export function isFromInside(error: unknown): boolean {
  if (!(error instanceof CounterclaimError)) return !(error instanceof GraphQLError);
  return (CODES[error.code] ?? 'INTERNAL_SERVER_ERROR') in PUBLIC_MESSAGES;
}

function codeOf(formatted: GraphQLFormattedError, cause: unknown): string {
  if (cause instanceof CounterclaimError) return CODES[cause.code] ?? 'INTERNAL_SERVER_ERROR';
  if (!(cause instanceof GraphQLError)) return 'INTERNAL_SERVER_ERROR';
  const code = formatted.extensions?.['code'];
  return typeof code === 'string' ? code : 'INTERNAL_SERVER_ERROR';
}

function messageOf(formatted: GraphQLFormattedError, cause: unknown): string {
  if (!(cause instanceof CounterclaimError)) return formatted.message;
  return cause.remedy === null ? cause.message : `${cause.message}: ${cause.remedy}`;
}

function shorten(message: string): string {
  return message.length <= MESSAGE_LENGTH ? message : `${message.slice(0, MESSAGE_LENGTH)}…`;
}
