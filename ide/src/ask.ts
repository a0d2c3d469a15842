/** What the endpoint answered to one question. */
export interface Answered {
  /** The answer as it came, set out to be read. */
  readonly text: string;
  readonly body: unknown;
  readonly status: number;
  readonly milliseconds: number;
}

/** A question as it is sent. */
export interface Question {
  readonly query: string;
  readonly variables?: unknown;
  /** An API key or a token; empty where none is needed. */
  readonly key: string;
  readonly signal?: AbortSignal;
}

/** Asks the endpoint that served this page. */
export async function ask({ query, variables, key, signal }: Question): Promise<Answered> {
  const began = performance.now();
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(key !== '' && { authorization: `Bearer ${key}` }),
    },
    body: JSON.stringify({ query, variables }),
    ...(signal && { signal }),
  });
  const text = await response.text();
  const body = tryJson(text);
  return {
    text: body === undefined ? text : JSON.stringify(body, null, 2),
    body,
    status: response.status,
    milliseconds: performance.now() - began,
  };
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
