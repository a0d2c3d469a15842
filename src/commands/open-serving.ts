import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

import { type JSONWebKeySet } from 'jose';
import { type Logger, pino } from 'pino';
import { z } from 'zod';

import { readApiKeys } from '../api/access/api-keys.ts';
import { type TokenSettings } from '../api/access/json-web-token.ts';
import { readTrustedProxies } from '../api/access/trusted-proxies.ts';
import { refuseUnguarded } from '../api/http/listen.ts';
import { type Serving } from '../api/serving.ts';
import { type Tracing } from '../api/tracing/tracing.ts';
import { CounterclaimError } from '../domain/errors.ts';
import { readUrl } from '../lib/read-url.ts';
import { type ServingConfig, type TokenConfig, type TracesConfig } from '../serving-config.ts';
import { openIde } from './open-ide.ts';
import { openView } from './open-view.ts';
import { readSavedOperations } from './operations.ts';
import { type Surroundings } from './surroundings.ts';

/**
 * How the endpoint is served: what the settings say, with the files that they name.
 * @throws CounterclaimError BAD_CONFIG for a file that cannot be read or is not what was wanted, and for an endpoint beyond
 * this machine that knows nobody
 */
export async function openServing(
  config: ServingConfig,
  { folder, stderr }: Pick<Surroundings, 'folder' | 'stderr'>,
): Promise<Partial<Serving>> {
  const { host, isOpenToAll, origins, introspection, onlySaved, ratePoints, ingestBytes } = config;
  const inFile =
    config.apiKeysFile === null
      ? ''
      : await readNamed('API_KEYS_FILE', resolve(folder, config.apiKeysFile));
  const keys = [...readApiKeys(config.apiKeys), ...readApiKeys(inFile)];
  const tokens = config.tokens === null ? null : await openTokens(config.tokens, folder);
  const proxies = readTrustedProxies(config.proxies);
  const log = pino({ level: config.logLevel, base: null }, stderr);
  refuseUnguarded({ host, proxies, isOpenToAll, keys, tokens });
  return {
    host,
    isOpenToAll,
    origins,
    introspection,
    onlySaved,
    ratePoints,
    ingestBytes,
    drainMilliseconds: config.drainMilliseconds,
    keys,
    tokens,
    proxies,
    saved: await readSavedOperations(),
    ide: await openIde(),
    view: await openView(),
    log,
    tracing: await openTraces(config.traces, log),
  };
}

/** What sends them is loaded where somebody wants them. */
async function openTraces(config: TracesConfig | null, log: Logger): Promise<Tracing | null> {
  if (config === null) return null;
  const { openTracing } = await import('../api/tracing/open-tracing.ts');
  return openTracing(config, log);
}

async function openTokens(
  { keys, issuer, audience, algorithms }: TokenConfig,
  folder: string,
): Promise<TokenSettings> {
  const address = readUrl(keys);
  const isWeb = address?.protocol === 'https:';
  const source = isWeb ? address : await readKeySet(resolve(folder, keys));
  return { keys: source, issuer, audience, algorithms };
}

const keySet = z.object({ keys: z.array(z.looseObject({ kty: z.string() })).min(1) });

async function readKeySet(path: string): Promise<JSONWebKeySet> {
  const text = await readNamed('JWT_KEYS', path);
  try {
    return keySet.parse(JSON.parse(text));
  } catch {
    // The file may hold secrets, so that nothing of it is repeated.
    throw badFile('JWT_KEYS', `a JSON Web Key Set was wanted, ${path} is none`);
  }
}

async function readNamed(setting: string, path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    throw badFile(setting, `a file that can be read was wanted, ${path} came`);
  }
}

function badFile(setting: string, message: string): CounterclaimError {
  return new CounterclaimError('BAD_CONFIG', `${setting}: ${message}.`);
}
