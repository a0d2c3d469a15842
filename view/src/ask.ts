import { apiKey, asked } from './state.ts';

/** An answer that is none, with what can be done about it. */
export class NoAnswer extends Error {
  readonly code: string;
  readonly remedy: string;

  constructor(code: string, message: string, remedy: string) {
    super(message);
    this.code = code;
    this.remedy = remedy;
  }
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string };
  }[];
}

/** What can be done, by the code of an error. */
const REMEDIES: Readonly<Record<string, string>> = {
  UNAUTHENTICATED: 'This endpoint knows its callers: give the key that you got for it.',
  FORBIDDEN: 'Your key does not allow this; ask whoever runs the endpoint for another role.',
  RATE_LIMITED: 'Wait a minute, then try again.',
  TIMEOUT: 'Ask for less, or try again when the machine is less busy.',
  PERSISTED_QUERY_NOT_FOUND: 'The page and the server are of two versions: reload the page.',
};

/**
 * Asks a saved operation by its name; the server has the text.
 * @throws NoAnswer
 */
export async function ask<Result>(
  operation: string,
  variables: Readonly<Record<string, unknown>>,
  signal?: AbortSignal,
): Promise<Result> {
  note(operation, variables);
  const asking = { documentId: operation, variables };
  const first = await send(asking, signal);
  // What is asked for the first time has to be planned, for which a busy machine may take all the time there is.
  const answer = codeOf(first) === 'TIMEOUT' ? await send(asking, signal) : first;
  const [error] = answer.errors ?? [];
  if (error !== undefined) {
    const code = codeOf(answer);
    throw new NoAnswer(code, error.message, REMEDIES[code] ?? 'Try again.');
  }
  // The types are made from the schema and the operation that the same server holds.
  return answer.data as Result;
}

function codeOf({ errors }: Answer): string {
  return errors?.[0]?.extensions?.code ?? 'UNKNOWN';
}

async function send(body: object, signal?: AbortSignal): Promise<Answer> {
  const headers: Record<string, string> = { 'content-type': 'application/json' };
  if (apiKey.value !== '') headers['authorization'] = `Bearer ${apiKey.value}`;
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
      ...(signal && { signal }),
    });
    return (await response.json()) as Answer;
  } catch (error) {
    if (signal?.aborted === true) throw error;
    throw new NoAnswer(
      'NO_SERVER',
      'The server does not answer.',
      'See whether “npx counterclaim serve” still runs, then try again.',
    );
  }
}

function note(operation: string, variables: Readonly<Record<string, unknown>>): void {
  const others = asked.value.filter((one) => one.operation !== operation);
  asked.value = [...others, { operation, variables }];
}
