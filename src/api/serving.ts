import { type Logger, pino } from 'pino';

import { LIMITS } from '../domain/limits.ts';
import { type ApiKey } from './access/api-keys.ts';
import { type TokenSettings } from './access/json-web-token.ts';
import { readTrustedProxies, type TrustedProxies } from './access/trusted-proxies.ts';
import { type IdeFiles } from './http/serve-ide.ts';
import { type ViewFiles } from './http/serve-view.ts';
import { type Tracing } from './tracing/tracing.ts';

/** How the API is served over HTTP. */
export interface Serving {
  /** The address to listen at. */
  readonly host: string;
  /** Lets anybody who can reach the endpoint read. */
  readonly isOpenToAll: boolean;
  readonly keys: readonly ApiKey[];
  readonly tokens: TokenSettings | null;
  /** Proxies that say truly whose requests they pass on. */
  readonly proxies: TrustedProxies;
  /** Pages of which other sites may ask. */
  readonly origins: readonly string[];
  readonly introspection: boolean;
  /** Texts of the saved operations by name. */
  readonly saved: ReadonlyMap<string, string>;
  /** Whether nothing but these is answered. */
  readonly onlySaved: boolean;
  /** The page to ask from and the map of the schema. */
  readonly ide: IdeFiles;
  /** The explorer page. */
  readonly view: ViewFiles;
  /** What a caller has for a minute; null for as much as they want. */
  readonly ratePoints: number | null;
  /** How many bytes of articles can be handed in with one request. */
  readonly ingestBytes: number;
  /** How long an endpoint that is about to stop still answers, so that others learn of it. */
  readonly drainMilliseconds: number;
  readonly log: Logger;
  /** Writes down what requests spend their time with; null for nobody who wants to know. */
  readonly tracing: Tracing | null;
  readonly bounds: ServingBounds;
}

/** How much is done at the same time, and how long it may take. */
interface ServingBounds {
  readonly requestMilliseconds: number;
  readonly running: number;
  readonly waiting: number;
  readonly waitMilliseconds: number;
  /** How often it is looked what came in, while somebody wants to be told. */
  readonly pollMilliseconds: number;
}

/** This machine only, as whoever runs the program. */
export const LOCAL_SERVING: Serving = {
  host: '127.0.0.1',
  isOpenToAll: false,
  keys: [],
  tokens: null,
  proxies: readTrustedProxies([]),
  origins: [],
  introspection: true,
  saved: new Map(),
  onlySaved: false,
  ide: new Map(),
  view: null,
  ratePoints: null,
  ingestBytes: LIMITS.ingestBytes,
  drainMilliseconds: 0,
  log: pino({ level: 'silent' }),
  tracing: null,
  bounds: {
    requestMilliseconds: LIMITS.requestMilliseconds,
    running: LIMITS.requestsRunning,
    waiting: LIMITS.requestsWaiting,
    waitMilliseconds: LIMITS.requestWaitMilliseconds,
    pollMilliseconds: LIMITS.livePollMilliseconds,
  },
};
