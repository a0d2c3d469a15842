import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { createRequire } from 'node:module';
import { type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

import { createServeView, type ViewFiles } from '../../src/api/http/serve-view.ts';

/** Serves the page with answers that are given, and beside it one that draws with Cytoscape.js; nothing is asked of a graph. */
export interface BenchServer {
  readonly origin: string;
  /** What is answered from now on, by the name of a saved operation, and what Cytoscape.js draws. */
  answer(answers: Readonly<Record<string, string>>, elements: string): void;
  close(): void;
}

const CYTOSCAPE = createRequire(import.meta.url).resolve('cytoscape/dist/cytoscape.min.js');
const PAGE = `<!doctype html><meta charset="utf-8"><title>Cytoscape.js</title>
<style>body{margin:0}#drawing{width:832px;height:560px}</style>
<div id="drawing" class="canvas"></div><script src="/cytoscape.js"></script><script src="/draw.js"></script>`;
/** As quick as it can be set: places are given, edges are straight, no labels, one dot a pixel. */
const DRAW = `fetch('/elements').then((response) => response.json()).then((elements) => {
  // As large on the screen as the page draws them, however far one has to stand back.
  const pixel = 0.0714 * Math.sqrt(elements.filter(({ position }) => position).length);
  cytoscape({
    container: document.querySelector('#drawing'), elements, layout: { name: 'preset' }, pixelRatio: 1,
    hideEdgesOnViewport: true, textureOnViewport: true,
    style: [
      { selector: 'node', style: { 'background-color': 'data(colour)', width: 10 * pixel, height: 10 * pixel } },
      { selector: 'edge', style: { 'curve-style': 'haystack', width: pixel, 'line-color': '#c9d0d8' } },
    ],
  });
});`;

/** Listens on a free port of this machine. */
export async function serveBench(files: ViewFiles): Promise<BenchServer> {
  const serveView = createServeView(files);
  let answers: Readonly<Record<string, string>> = {};
  const pages = new Map([
    ['/cytoscape', ['text/html', PAGE]],
    ['/cytoscape.js', ['text/javascript', readFileSync(CYTOSCAPE, 'utf8')]],
    ['/draw.js', ['text/javascript', DRAW]],
  ]);
  const server = createServer((request, response) => {
    if (serveView(request, response)) return;
    const [type, body] = pages.get(request.url ?? '') ?? [];
    if (body !== undefined) response.setHeader('content-type', type ?? '').end(body);
    else if (request.url !== '/graphql') response.writeHead(404).end();
    else void operationIn(request).then((name) => response.end(answers[name] ?? '{"data":null}'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has an address.
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    answer: (given, elements) => {
      answers = given;
      pages.set('/elements', ['application/json', elements]);
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function operationIn(request: IncomingMessage): Promise<string> {
  const asked: unknown = JSON.parse(await text(request));
  return String(new Map(Object.entries(asked ?? {})).get('documentId'));
}
