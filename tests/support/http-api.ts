import { type AnswerReader } from '../../src/api/answer-reader.ts';
import { createApi } from '../../src/api/server.ts';
import { type Changes } from '../../src/domain/changes.ts';
import { type Serving } from '../../src/api/serving.ts';

/** An answer over HTTP. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON; null when it is none. */
  readonly body: {
    readonly data?: unknown;
    readonly errors?: readonly { readonly message: string; readonly extensions: unknown }[];
    readonly extensions?: unknown;
  } | null;
}

/** An endpoint of its own, for one test. */
export interface HttpApi {
  readonly address: string;
  send(path: string, init?: RequestInit): Promise<HttpAnswer>;
  /** Asks as clients do. */
  ask(body: unknown, headers?: Readonly<Record<string, string>>): Promise<HttpAnswer>;
  close(): Promise<void>;
}

/** Serves a reader on a free port. */
export async function serveReader(
  reader: AnswerReader,
  serving: Partial<Serving> = {},
  changes: Changes | null = null,
): Promise<HttpApi> {
  const api = await createApi({ reader, changes, serving });
  const address = await api.listen(0);
  const send = async (path: string, init: RequestInit = {}): Promise<HttpAnswer> => {
    const response = await fetch(new URL(address).origin + path, init);
    const { status, headers } = response;
    const text = await response.text();
    return { status, headers, text, body: tryJson(text) };
  };
  return {
    address,
    send,
    close: () => api.close(),
    ask: (body, headers = {}) =>
      send('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      }),
  };
}

/** The code of the first error of an answer. */
export function codeOf({ body }: HttpAnswer): unknown {
  const extensions = body?.errors?.[0]?.extensions;
  return (extensions as { readonly code?: unknown } | undefined)?.code;
}

function tryJson(text: string): HttpAnswer['body'] {
  try {
    return JSON.parse(text) as HttpAnswer['body'];
  } catch {
    return null;
  }
}
