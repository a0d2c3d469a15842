import { z } from 'zod';

import { LIMITS } from './domain/limits.ts';
import { readUrl } from './lib/read-url.ts';

/** What the environment says about serving over HTTP. */
export interface ServingConfig {
  /** The address to listen at. */
  readonly host: string;
  /** Whether anybody who can reach the endpoint may read. */
  readonly isOpenToAll: boolean;
  /** Hashed keys, in the setting itself. */
  readonly apiKeys: string;
  /** A file of such keys. */
  readonly apiKeysFile: string | null;
  readonly tokens: TokenConfig | null;
  /** Addresses and ranges of proxies that say truly whose requests they pass on. */
  readonly proxies: readonly string[];
  readonly origins: readonly string[];
  readonly introspection: boolean;
  readonly onlySaved: boolean;
  /** Points for a caller and minute; null for as many as they want. */
  readonly ratePoints: number | null;
  /** Bytes of articles in one request. */
  readonly ingestBytes: number;
  readonly drainMilliseconds: number;
  readonly logLevel: string;
  /** Where traces are sent; null for nowhere. */
  readonly traces: TracesConfig | null;
}

/** A collector of traces, under the names that OpenTelemetry gives to its settings. */
export interface TracesConfig {
  readonly endpoint: URL;
  readonly headers: string;
  readonly serviceName: string;
}

/** Whose JSON Web Tokens are believed. */
export interface TokenConfig {
  /** A file of keys, or the https address of one. */
  readonly keys: string;
  readonly issuer: string;
  readonly audience: string;
  readonly algorithms: readonly string[];
}

const LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'];
/** Signatures with two keys, so that whoever checks a token cannot make one. */
const ALGORITHMS = 'RS256,PS256,ES256,EdDSA';
const KNOWN_ALGORITHM = /^((RS|PS|ES|HS)(256|384|512)|EdDSA|Ed25519)$/;
const SECONDS = 1_000;
/** A body is held whole while it is read. */
const MOST_INGEST_BYTES = 64_000_000;

const onOff = (usual: 'yes' | 'no'): z.ZodType<boolean> =>
  z
    .enum(['yes', 'no'], 'yes or no')
    .default(usual)
    .transform((value) => value === 'yes');
const list = z
  .string()
  .default('')
  .transform((text) =>
    text
      .split(',')
      .map((each) => each.trim())
      .filter((each) => each !== ''),
  );
const wholeNumber = (largest: number, smallest = 0): z.ZodType<number> => {
  const wanted = `a whole number from ${smallest} to ${largest}`;
  return z.coerce.number(wanted).int(wanted).min(smallest, wanted).max(largest, wanted);
};

/** The variables that decide how the endpoint is served. */
export const servingShape = {
  HOST: z.string().default('127.0.0.1'),
  OPEN_TO_ALL: onOff('no'),
  API_KEYS: z.string().default(''),
  API_KEYS_FILE: z.string().optional(),
  JWT_KEYS: z.string().optional(),
  JWT_ISSUER: z.string().optional(),
  JWT_AUDIENCE: z.string().optional(),
  JWT_ALGORITHMS: list
    .prefault(ALGORITHMS)
    .refine(
      (names) => names.length > 0 && names.every((name) => KNOWN_ALGORITHM.test(name)),
      `algorithms such as ${ALGORITHMS}`,
    ),
  CORS_ORIGINS: list.refine(
    (origins) => origins.every((each) => readUrl(each)?.origin === each),
    'origins such as https://notebooks.example, separated by commas,',
  ),
  TRUSTED_PROXIES: list,
  INTROSPECTION: onOff('yes'),
  PERSISTED_ONLY: onOff('no'),
  RATE_POINTS: wholeNumber(1_000_000_000).default(LIMITS.ratePoints),
  INGEST_BYTES: wholeNumber(MOST_INGEST_BYTES, LIMITS.requestBytes).default(LIMITS.ingestBytes),
  DRAIN_SECONDS: wholeNumber(300).default(0),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .string()
    .refine((text) => isWebAddress(text), 'the http address of a collector')
    .optional(),
  OTEL_EXPORTER_OTLP_HEADERS: z.string().default(''),
  OTEL_SERVICE_NAME: z.string().default('counterclaim'),
  LOG_LEVEL: z.enum(LEVELS, `one of ${LEVELS.join(', ')}`).default('error'),
} as const;

type Settings = z.infer<z.ZodObject<typeof servingShape>>;

/** How the endpoint is to be served. */
export function servingOf(settings: Settings): ServingConfig {
  return {
    host: settings.HOST,
    isOpenToAll: settings.OPEN_TO_ALL,
    apiKeys: settings.API_KEYS,
    apiKeysFile: settings.API_KEYS_FILE ?? null,
    tokens: tokensOf(settings),
    proxies: settings.TRUSTED_PROXIES,
    origins: settings.CORS_ORIGINS,
    introspection: settings.INTROSPECTION,
    onlySaved: settings.PERSISTED_ONLY,
    ratePoints: settings.RATE_POINTS === 0 ? null : settings.RATE_POINTS,
    ingestBytes: settings.INGEST_BYTES,
    drainMilliseconds: settings.DRAIN_SECONDS * SECONDS,
    logLevel: settings.LOG_LEVEL,
    traces: tracesOf(settings),
  };
}

function tracesOf(settings: Settings): TracesConfig | null {
  const endpoint = readUrl(settings.OTEL_EXPORTER_OTLP_ENDPOINT ?? '');
  if (endpoint === null) return null;
  const { OTEL_EXPORTER_OTLP_HEADERS: headers, OTEL_SERVICE_NAME: serviceName } = settings;
  return { endpoint, headers, serviceName };
}

function isWebAddress(text: string): boolean {
  return /^https?:$/.test(readUrl(text)?.protocol ?? '');
}

function tokensOf(settings: Settings): TokenConfig | null {
  const { JWT_KEYS: keys, JWT_ISSUER: issuer, JWT_AUDIENCE: audience } = settings;
  if (keys === undefined || issuer === undefined || audience === undefined) return null;
  return { keys, issuer, audience, algorithms: settings.JWT_ALGORITHMS };
}
