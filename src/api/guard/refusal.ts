import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';

/** Why a request is not answered: a status and a stable code, for machines, and words for people. */
export interface RefusalReason {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A refusal that Apollo passes on with its status and headers, whatever media type the client takes. */
export function refusal({ status, code, message, headers = {} }: RefusalReason): GraphQLError {
  const http = { status, headers: new HeaderMap(Object.entries(headers)) };
  return new GraphQLError(message, { extensions: { code, http } });
}

/** An operation that is too much in one way or another. */
export function tooLarge(message: string): GraphQLError {
  return refusal({ status: 400, code: 'QUERY_TOO_LARGE', message });
}
