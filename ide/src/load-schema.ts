import {
  buildClientSchema,
  getIntrospectionQuery,
  type GraphQLSchema,
  type IntrospectionQuery,
} from 'graphql';

import { ask } from './ask.ts';

/**
 * The schema of the endpoint.
 * @throws Error with the endpoint's own words when it does not tell
 */
export async function loadSchema(key: string): Promise<GraphQLSchema> {
  const { body, text } = await ask({ query: getIntrospectionQuery(), key });
  const { data, errors } = (body ?? {}) as {
    readonly data?: IntrospectionQuery;
    readonly errors?: readonly { readonly message: string }[];
  };
  if (data) return buildClientSchema(data);
  throw new Error(errors?.map(({ message }) => message).join('; ') ?? text);
}
