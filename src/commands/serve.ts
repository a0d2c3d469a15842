import { type Api, createApi } from '../api/server.ts';
import { type Serving } from '../api/serving.ts';
import { readConfig } from '../config.ts';
import { CounterclaimError } from '../domain/errors.ts';
import { ingest } from '../ingest/pipeline.ts';
import { EXIT } from './exit-code.ts';
import { openIngestDoor } from './ingest-door.ts';
import { openServing } from './open-serving.ts';
import { withWork, type Work } from './open-work.ts';
import { type Output } from './output.ts';
import { type Surroundings } from './surroundings.ts';

/** Answers GraphQL over HTTP until Ctrl-C, and reads what other terminals hand over. */
export async function runServe(
  surroundings: Surroundings,
  output: Output,
  options: { readonly adopt?: boolean },
): Promise<number> {
  const serving = await servingIn(surroundings);
  return withWork({ surroundings, output, adopt: options.adopt }, async (work) => {
    const api = await createApi({ reader: work.graph.answers, serving });
    try {
      return await serveUntilStopped(work, api, {
        output,
        signal: surroundings.signal,
        hasPage: serving.view != null,
      });
    } finally {
      await api.close();
    }
  });
}

/** How to serve, known before anything is opened: a fault in the settings should not take the time of a start. */
export function servingIn(surroundings: Surroundings): Promise<Partial<Serving>> {
  return openServing(readConfig(surroundings.environment).serving, surroundings);
}

/**
 * Serves until the signal, or until the database ends.
 * @throws CounterclaimError PORT_TAKEN, LOCK_TAKEN beside a live instance, DATABASE_FAILED
 */
export async function serveUntilStopped(
  work: Work,
  api: Api,
  {
    output,
    signal,
    hasPage,
  }: { readonly output: Output; readonly signal: AbortSignal; readonly hasPage: boolean },
): Promise<number> {
  const { graph, articles, config } = work;
  if (graph.live !== null) {
    const where = graph.live.http ?? 'no endpoint';
    throw new CounterclaimError('LOCK_TAKEN', `This graph is served already: ${where}.`, {
      remedy: 'Ask there, or stop it first.',
    });
  }
  const door = await openIngestDoor(graph.secret, (fetched, gone) =>
    ingest(fetched, { ...graph, articles, signal: AbortSignal.any([signal, gone]) }),
  );
  try {
    const http = await api.listen(config.port);
    await graph.publish({ http, door: door.url });
    output.answer(output.isJson ? JSON.stringify({ http }) : addresses(http, hasPage));
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
  const page = hasPage ? new URL('/', http).href : 'not built; "npm run build:view" does it';
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
