import { type IncomingMessage, type ServerResponse } from 'node:http';

import { listSaved } from './list-saved.ts';
import {
  builtFile,
  HASHED,
  pagePolicy,
  sendStatic,
  staticFile,
  type StaticFile,
} from './static-file.ts';

/** The files of both pages by their path below `/ide`; none where they were not built. */
export type IdeFiles = ReadonlyMap<string, Buffer>;

/** Answers what belongs to the pages; says whether it did. */
export type ServeIde = (request: IncomingMessage, response: ServerResponse) => boolean;

/** What decides whether there are pages, and what they show. */
export interface IdeRules {
  readonly ide: IdeFiles;
  readonly saved: ReadonlyMap<string, string>;
  readonly introspection: boolean;
  readonly onlySaved: boolean;
}

/** Images as data are the marks that the editor draws. */
const POLICY = pagePolicy("img-src 'self' data:");
const PAGES: Readonly<Record<string, string>> = {
  '/ide': '/index.html',
  '/schema-map': '/schema-map.html',
};
/** Serves the page to ask from and the map of the schema, from a list made once: what is not on it is not here. */
export function createServeIde(rules: IdeRules): ServeIde {
  const listed = filesBehind(rules);
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return false;
    const path = (request.url ?? '').split('?', 1)[0] ?? '';
    const file = listed.get(path);
    if (file === undefined) return false;
    sendStatic(file, request, response).catch(() => response.destroy());
    return true;
  };
}

function filesBehind(rules: IdeRules): ReadonlyMap<string, StaticFile> {
  const why = whyNot(rules);
  if (why !== null) return new Map(Object.keys(PAGES).map((path) => [path, noPage(why)]));
  const { ide, saved } = rules;
  const pages = Object.entries(PAGES).flatMap(([path, name]) => {
    const body = ide.get(name);
    return body === undefined ? [] : [[path, builtFile(name, body, POLICY)] as const];
  });
  const assets = [...ide].filter(([name]) => name.startsWith(HASHED));
  const operations = Buffer.from(JSON.stringify(listSaved(saved)));
  return new Map([
    ...pages,
    ...assets.map(([name, body]) => [`/ide${name}`, builtFile(name, body, POLICY)] as const),
    [
      '/ide/operations.json',
      staticFile(operations, {
        type: 'application/json; charset=utf-8',
        isForGood: false,
        policy: POLICY,
      }),
    ],
  ]);
}

function whyNot({ ide, introspection, onlySaved }: IdeRules): string | null {
  if (!introspection) return 'This endpoint does not tell its schema (INTROSPECTION=no).';
  if (onlySaved) return 'This endpoint answers saved operations only (PERSISTED_ONLY=yes).';
  return ide.size === 0 ? 'It was not built here: run "npm run build:pages".' : null;
}

function noPage(why: string): StaticFile {
  const body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>No page</title>
<h1>This page is switched off</h1><p>${why} Ask at /graphql; docs/schema.md describes every field.</p></html>\n`;
  return staticFile(Buffer.from(body), {
    type: 'text/html; charset=utf-8',
    isForGood: false,
    policy: POLICY,
    status: 404,
  });
}
