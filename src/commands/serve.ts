import { createApi } from '../api/server.ts';
import { type Serving } from '../api/serving.ts';
import { readConfig } from '../config.ts';
import { CounterclaimError } from '../domain/errors.ts';
import { readOrders } from '../ingest/changes/read-orders.ts';
import { ingest } from '../ingest/pipeline.ts';
import { EXIT } from './exit-code.ts';
import { openIngestDoor } from './ingest-door.ts';
import { openChanges } from './open-changes.ts';
import { openServing } from './open-serving.ts';
import { withWork, type Work } from './open-work.ts';
import { withWeb } from './open-web.ts';
import { type Output } from './output.ts';
import { type Surroundings } from './surroundings.ts';

/** Answers GraphQL over HTTP until Ctrl-C, and reads what other terminals and clients hand over. */
export async function runServe(
  surroundings: Surroundings,
  output: Output,
  options: { readonly adopt?: boolean },
): Promise<number> {
  const serving = await servingIn(surroundings);
  return withWork({ surroundings, output, adopt: options.adopt }, (work) =>
    serveUntilStopped(work, { surroundings, output, serving }),
  );
}

/** How to serve, known before anything is opened: a fault in the settings should not take the time of a start. */
export function servingIn(surroundings: Surroundings): Promise<Partial<Serving>> {
  return openServing(readConfig(surroundings.environment).serving, surroundings);
}

/** What serving some work takes. */
interface ServingParts {
  readonly surroundings: Surroundings;
  readonly output: Output;
  readonly serving: Partial<Serving>;
}

/**
 * Serves until the signal, or until the database ends.
 * @throws CounterclaimError PORT_TAKEN, LOCK_TAKEN beside a live instance, DATABASE_FAILED
 */
export async function serveUntilStopped(work: Work, parts: ServingParts): Promise<number> {
  const { graph } = work;
  if (graph.live !== null) {
    const where = graph.live.http ?? 'no endpoint';
    throw new CounterclaimError('LOCK_TAKEN', `This graph is served already: ${where}.`, {
      remedy: 'Ask there, or stop it first.',
    });
  }
  return withOrders(work, parts, async (onOrder) => {
    const changes = openChanges(graph, work.config, { ...parts, onOrder });
    const api = await createApi({ reader: graph.answers, changes, serving: parts.serving });
    try {
      return await listenUntilStopped(work, parts, () => api.listen(work.config.port));
    } finally {
      await api.close();
    }
  });
}

/** Reads what clients hand in while something else is done. */
async function withOrders<Result>(
  { graph, articles, readHtml, config }: Work,
  { surroundings, output }: ServingParts,
  serve: (onOrder: () => void) => Promise<Result>,
): Promise<Result> {
  return withWeb(surroundings, config, async (web) => {
    const { reader, writer } = graph;
    const onFailure = (error: unknown): void => {
      output.say(`what was handed in waits: ${String(error)}`);
    };
    const orders = readOrders({ reader, writer, articles, tools: { web, readHtml }, onFailure });
    try {
      return await serve(() => {
        orders.wake();
      });
    } finally {
      await orders.stop();
    }
  });
}

async function listenUntilStopped(
  { graph, articles }: Work,
  { surroundings: { signal }, output, serving }: ServingParts,
  listen: () => Promise<string>,
): Promise<number> {
  const door = await openIngestDoor(graph.secret, (fetched, gone) =>
    ingest(fetched, { ...graph, articles, signal: AbortSignal.any([signal, gone]) }),
  );
  try {
    const http = await listen();
    await graph.publish({ http, door: door.url });
    output.answer(output.isJson ? JSON.stringify({ http }) : addresses(http, serving.view != null));
    void graph.planReads(signal);
    const cause = await Promise.race([graph.ended, aborted(signal)]);
    if (cause !== null) throw new CounterclaimError('DATABASE_FAILED', `The database ${cause}.`);
    return EXIT.ok;
  } finally {
    await door.close();
  }
}

/** Where to look, if the page is built, and where to ask. */
function addresses(http: string, hasPage: boolean): string {
  const page = hasPage ? new URL('/', http).href : 'not built; "npm run build:pages" does it';
  return `Explorer: ${page}\nGraphQL: ${http} (Ctrl-C stops)`;
}

function aborted(signal: AbortSignal): Promise<null> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(null);
    signal.addEventListener('abort', () => {
      resolve(null);
    });
  });
}
