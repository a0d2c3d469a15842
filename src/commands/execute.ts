import { type Api } from '../api/server.ts';
import { CounterclaimError } from '../domain/errors.ts';

type Data = Readonly<Record<string, unknown>>;

/**
 * The data that an operation gives.
 * @throws CounterclaimError BAD_INPUT with the API's own words when it refuses the operation
 */
export async function execute(
  api: Pick<Api, 'execute'>,
  document: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Data> {
  const { data, errors } = await api.execute(document, variables);
  // As HTTP would give it: dates as texts.
  if (errors === undefined) return JSON.parse(JSON.stringify(data ?? {})) as Data;
  const words = errors.map(({ message }) => message).join('; ');
  throw new CounterclaimError('BAD_INPUT', `The operation was refused: ${words}`);
}
