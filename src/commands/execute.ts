import { type Api } from '../api/server.ts';
import { CounterclaimError } from '../domain/errors.ts';

/**
 * The data that an operation gives.
 * @throws CounterclaimError BAD_INPUT with the API's own words when it refuses the operation
 */
export async function execute(
  api: Pick<Api, 'execute'>,
  document: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Readonly<Record<string, unknown>>> {
  const { data, errors } = await api.execute(document, variables);
  if (errors === undefined) return data ?? {};
  const words = errors.map(({ message }) => message).join('; ');
  throw new CounterclaimError('BAD_INPUT', `The operation was refused: ${words}`);
}
