/** One request that must be refused. */
export interface Attack {
  readonly name: string;
  readonly path: string;
  readonly init: RequestInit;
}

/** Text again and again, each with its number. */
export function times(count: number, text: (n: number) => string): string {
  return [...Array(count).keys()].map(text).join(' ');
}

/** A request as clients send it, with something in it that is none of theirs. */
export function asked(
  name: string,
  query: unknown,
  rest: Readonly<Record<string, unknown>> = {},
): Attack {
  return sent(name, JSON.stringify({ query, ...rest }));
}

/** A body under headers. */
export function sent(
  name: string,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Readonly<Record<string, string>> = { 'content-type': 'application/json' },
): Attack {
  return { name, path: '/graphql', init: { method: 'POST', headers, body } };
}
