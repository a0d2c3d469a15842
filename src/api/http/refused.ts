import { type IncomingMessage } from 'node:http';

import { GraphQLError } from 'graphql';
import { z } from 'zod';

import { formatError } from '../errors.ts';
import { type Answer } from './send-answer.ts';

const httpOf = z.object({ status: z.number(), headers: z.map(z.string(), z.string()) });
const INTERNAL = { status: 500, headers: new Map<string, string>() };

/** The answer to a request that did not come as far as Apollo, in the media type that Apollo would choose. */
export function refused({ headers: { accept = '' } }: IncomingMessage, error: unknown): Answer {
  const formatted = formatError({ message: String(error), extensions: extensionsOf(error) }, error);
  const http = httpOf.safeParse(extensionsOf(error)['http']).data ?? INTERNAL;
  const isGraphql = accept.includes('application/graphql-response+json');
  const type = isGraphql && !accept.includes('application/json') ? 'graphql-response+json' : 'json';
  return {
    status: http.status,
    headers: {
      'content-type': `application/${type}; charset=utf-8`,
      ...Object.fromEntries(http.headers),
    },
    body: `${JSON.stringify({ errors: [formatted] })}\n`,
  };
}

function extensionsOf(error: unknown): Readonly<Record<string, unknown>> {
  return error instanceof GraphQLError ? error.extensions : {};
}
