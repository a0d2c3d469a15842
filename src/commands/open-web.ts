import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { z } from 'zod';

import { type Config } from '../config.ts';
import { type WebClient } from '../domain/web.ts';
import { readOwnHosts } from '../fetch/web/own-hosts.ts';
import { createPageCopies, type PageCopies } from '../fetch/web/page-copies.ts';
import { userAgent } from '../fetch/web/user-agent.ts';
import { createWebClient } from '../fetch/web/web-client.ts';
import { withCopies } from '../fetch/web/with-copies.ts';
import { places } from '../runtime/places.ts';
import { type Surroundings } from './surroundings.ts';

const PACKAGE = new URL('../../package.json', import.meta.url);

/**
 * Lends some work the client by which a command asks the web, and closes it whatever becomes of the work.
 * @throws CounterclaimError BAD_CONFIG
 */
export async function withWeb<Result>(
  surroundings: Surroundings,
  config: Config,
  work: (web: WebClient) => Promise<Result>,
): Promise<Result> {
  const web = await openWeb(surroundings, config);
  try {
    return await work(web);
  } finally {
    await web.close();
  }
}

/** The pages kept in the home folder. */
export function openPageCopies({ environment }: Pick<Surroundings, 'environment'>): PageCopies {
  return createPageCopies(join(places(environment).home, 'pages'));
}

/** With the user's settings; pages are kept in the home folder. Nothing is asked yet. */
async function openWeb(surroundings: Surroundings, config: Config): Promise<WebClient> {
  const ownHosts = readOwnHosts(config.fetchPrivateHosts);
  const name = userAgent(await programVersion(), config.fetchContact);
  return withCopies(createWebClient({ userAgent: name, ownHosts }), openPageCopies(surroundings));
}

async function programVersion(): Promise<string> {
  const description: unknown = JSON.parse(await readFile(PACKAGE, 'utf8'));
  return z.object({ version: z.string() }).parse(description).version;
}
