import { z } from 'zod';

import { CounterclaimError } from '../domain/errors.ts';

/** A GraphQL operation with its variables. */
export interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const reply = z.object({
  data: z.unknown(),
  errors: z.array(z.object({ message: z.string() })).optional(),
});

/**
 * The data that a GraphQL endpoint answers with.
 * @throws CounterclaimError BAD_INPUT with the endpoint's own words when it refuses the operation
 */
export async function askEndpoint(url: string, question: Question): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(question),
  });
  const { data, errors } = reply.parse(await response.json());
  if (errors === undefined) return data;
  const words = errors.map(({ message }) => message).join('; ');
  throw new CounterclaimError('BAD_INPUT', `The endpoint refused the operation: ${words}`);
}
