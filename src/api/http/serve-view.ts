import { type IncomingMessage, type ServerResponse } from 'node:http';

import { builtFile, pagePolicy, sendStatic } from './static-file.ts';

/** The files of the explorer page by their path, `index.html` among them; null where there is no page. */
export type ViewFiles = ReadonlyMap<string, Buffer> | null;

/** Answers what belongs to the page; says whether it did. */
export type ServeView = (request: IncomingMessage, response: ServerResponse) => boolean;

/** Pictures are made in the page, and the layout is worked out beside it. */
const POLICY = pagePolicy("img-src 'self' blob: data:", "worker-src 'self'");

/** Addresses inside the page: it reads them itself. */
const DEEP_LINK = /^\/(?:$|(?:story|article|graph|add)(?:\/|$))/;
const PAGE = '/index.html';

/** Serves the page from a list made once: what is not on it is not here, whatever the address says. */
export function createServeView(files: ViewFiles): ServeView {
  const listed = new Map(
    [...(files ?? [])].map(([path, body]) => [path, builtFile(path, body, POLICY)]),
  );
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return false;
    const path = (request.url ?? '').split('?', 1)[0] ?? '';
    const file = listed.get(DEEP_LINK.test(path) ? PAGE : path);
    if (file === undefined) return false;
    sendStatic(file, request, response).catch(() => response.destroy());
    return true;
  };
}
