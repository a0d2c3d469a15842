import { type IncomingMessage } from 'node:http';

import { HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';

import { type AskedDocument, type SavedDocument } from './saved-documents.ts';

/** What a request asks to be executed, from its body or its address. */
export function askedIn(request: IncomingMessage, body: unknown): AskedDocument {
  if (request.method !== 'GET') return isRecord(body) ? body : {};
  const search = new URLSearchParams(searchOf(request));
  const query = search.get('query');
  const documentId = search.get('documentId');
  return {
    ...(query !== null && { query }),
    ...(documentId !== null && { documentId }),
    extensions: tryJson(search.get('extensions')),
  };
}

/** The request as Apollo takes it, with the text of the saved operation in place of its name. */
export function toApollo(
  request: IncomingMessage,
  body: unknown,
  saved: SavedDocument | null,
): HTTPGraphQLRequest {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const isGet = request.method === 'GET';
  return {
    method: request.method ?? '',
    headers,
    search: isGet && saved ? searchFor(request, saved) : searchOf(request),
    body: saved && isRecord(body) ? bodyFor(body, saved) : body,
  };
}

function searchFor(request: IncomingMessage, { text }: SavedDocument): string {
  const search = new URLSearchParams(searchOf(request));
  search.delete('documentId');
  search.delete('extensions');
  search.set('query', text);
  return `?${search.toString()}`;
}

function bodyFor(body: Readonly<Record<string, unknown>>, { text }: SavedDocument): unknown {
  const rest = Object.entries(body).filter(([n]) => n !== 'documentId' && n !== 'extensions');
  return { ...Object.fromEntries(rest), query: text };
}

function searchOf({ url = '' }: IncomingMessage): string {
  const at = url.indexOf('?');
  return at === -1 ? '' : url.slice(at);
}

function tryJson(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
