import { z } from 'zod';

import { CounterclaimError } from './domain/errors.ts';
import { LIMITS } from './domain/limits.ts';
import { type ServingConfig, servingOf, servingShape } from './serving-config.ts';

/** An existing database to use instead of the managed one. */
interface DatabaseConfig {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** All that the environment decides, checked once. */
export interface Config {
  /** Null: the managed database. */
  readonly database: DatabaseConfig | null;
  /** Port of the GraphQL endpoint; 0 lets the system choose. */
  readonly port: number;
  readonly readerHeapMegabytes: number;
  readonly readerThreads: number;
  /** A folder whose files add to those of `knowledge/`. */
  readonly knowledgeFolder: string | null;
  /** A folder that keeps what the reader found in a text, so that it is never asked twice. */
  readonly annotationsFolder: string | null;
  /** A web or mail address of whoever runs the program, told to web servers. */
  readonly fetchContact: string | null;
  /** Hosts of the user's own network that may be asked for pages, separated by commas. */
  readonly fetchPrivateHosts: string;
  /** Who judges, when no name is given with a judgement. */
  readonly reviewer: string | null;
  readonly serving: ServingConfig;
  /** Whether a model is asked how two texts bear on each other. */
  readonly judgeIsOn: boolean;
  /** A folder with another model than the shipped one. */
  readonly judgeFolder: string | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

const DEFAULT_PORT = 4_000;
const BOLT_SCHEMES = /^(bolt|neo4j)(\+s|\+ssc)?:\/\/./;

const wholeNumber = (smallest: number, largest: number): z.ZodType<number> =>
  z.coerce
    .number(`a whole number from ${smallest} to ${largest}`)
    .int(`a whole number from ${smallest} to ${largest}`)
    .min(smallest, `a whole number from ${smallest} to ${largest}`)
    .max(largest, `a whole number from ${smallest} to ${largest}`);

const shape = z.object({
  NEO4J_URI: z
    .string()
    .regex(BOLT_SCHEMES, 'an address such as bolt://localhost:7687 or neo4j+s://…')
    .optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().default('neo4j'),
  PORT: wholeNumber(0, 65_535).default(DEFAULT_PORT),
  READER_HEAP: wholeNumber(600, 65_536).default(LIMITS.readerHeapMegabytes),
  READER_THREADS: wholeNumber(1, 64).default(LIMITS.readerThreads),
  KNOWLEDGE: z.string().optional(),
  COUNTERCLAIM_ANNOTATIONS: z.string().optional(),
  FETCH_CONTACT: z.string().optional(),
  FETCH_PRIVATE_HOSTS: z.string().default(''),
  REVIEWER: z.string().optional(),
  ...servingShape,
  JUDGE: z.enum(['on', 'off'], 'on or off').default('on'),
  JUDGE_MODEL: z.string().optional(),
});

/**
 * The configuration that an environment asks for; an empty variable counts as not set.
 * @throws CounterclaimError BAD_CONFIG that names the variable, what was wanted and what came
 */
export function readConfig(environment: Environment): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const result = shape.safeParse(given);
  if (!result.success) throw badVariable(result.error, given);
  const settings = result.data;
  refuseHalfTokens(settings);
  return Object.freeze({
    database: databaseOf(settings),
    port: settings.PORT,
    readerHeapMegabytes: settings.READER_HEAP,
    readerThreads: settings.READER_THREADS,
    knowledgeFolder: settings.KNOWLEDGE ?? null,
    annotationsFolder: settings.COUNTERCLAIM_ANNOTATIONS ?? null,
    fetchContact: settings.FETCH_CONTACT ?? null,
    fetchPrivateHosts: settings.FETCH_PRIVATE_HOSTS,
    reviewer: settings.REVIEWER ?? null,
    serving: servingOf(settings),
    judgeIsOn: settings.JUDGE === 'on',
    judgeFolder: settings.JUDGE_MODEL ?? null,
  });
}

function databaseOf(settings: z.infer<typeof shape>): DatabaseConfig | null {
  if (settings.NEO4J_URI === undefined) return null;
  if (settings.NEO4J_PASSWORD === undefined) {
    throw new CounterclaimError(
      'BAD_CONFIG',
      'NEO4J_PASSWORD: the password of the database at NEO4J_URI was wanted, nothing came.',
    );
  }
  return {
    uri: settings.NEO4J_URI,
    user: settings.NEO4J_USER,
    password: settings.NEO4J_PASSWORD,
    database: settings.NEO4J_DATABASE,
  };
}

/** Tokens of whoever or for whomever are worse than none. */
function refuseHalfTokens(settings: z.infer<typeof shape>): void {
  const names = ['JWT_KEYS', 'JWT_ISSUER', 'JWT_AUDIENCE'] as const;
  const missing = names.find((name) => settings[name] === undefined);
  if (missing === undefined || names.every((name) => settings[name] === undefined)) return;
  throw new CounterclaimError(
    'BAD_CONFIG',
    `${missing}: a value was wanted, for ${names.join(', ')} go together; nothing came.`,
  );
}

function badVariable(error: z.ZodError, given: Environment): CounterclaimError {
  const issue = error.issues[0];
  const name = String(issue?.path[0] ?? 'environment');
  const came = given[name] === undefined ? 'nothing' : `"${given[name]}"`;
  return new CounterclaimError(
    'BAD_CONFIG',
    `${name}: ${issue?.message ?? 'another value'} was wanted, ${came} came.`,
  );
}
