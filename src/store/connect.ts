import neo4j, { type Driver } from 'neo4j-driver';

import { CounterclaimError } from '../domain/errors.ts';
import { toStoreError } from './store-error.ts';

/** Where a graph is and how to get in. */
export interface ConnectionOptions {
  /** `bolt://`, `neo4j://`, or with encryption `bolt+s://`, `neo4j+s://`. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Always named, for asking the server for the default costs a round trip. */
  readonly database: string;
  /** Told the name of each statement that is sent, repeated ones too. */
  readonly onStatement?: (name: string) => void;
  readonly limits?: Partial<StoreLimits>;
}

/** How long the store waits; all in milliseconds. */
interface StoreLimits {
  /** The database stops a read after this. */
  readonly readTimeout: number;
  /** The database stops a write transaction after this. */
  readonly writeTimeout: number;
  /** Our own clock gives up this much later: a silent connection tells nobody of its timeout. */
  readonly grace: number;
  /** How long a write is repeated after transient failures. */
  readonly retryTime: number;
}

/** An open way to one database. */
export interface GraphConnection {
  readonly database: string;
  readonly limits: StoreLimits;
  readonly onStatement: (name: string) => void;
  /** Counts the reads that somebody waits for. */
  readonly reads: { underWay: number };
  /** The driver that is in use now. */
  driver(): Driver;
  /** Drops every connection and opens new ones: for a database that has fallen silent. */
  renew(): void;
  close(): Promise<void>;
}

const DEFAULT_LIMITS: StoreLimits = {
  readTimeout: 5_000,
  writeTimeout: 60_000,
  grace: 3_000,
  retryTime: 10_000,
};
const OLDEST_SERVER = { major: 5, minor: 26 };

/**
 * Opens a graph and makes sure that it answers.
 * @throws CounterclaimError BAD_CONFIG, DATABASE_UNREACHABLE, or DATABASE_FAILED for a server before 5.26
 */
export async function connectGraph(options: ConnectionOptions): Promise<GraphConnection> {
  const connection = openConnection(options);
  try {
    await refuseOldServer(connection);
  } catch (error) {
    await connection.close();
    throw toStoreError(error, `connecting to ${options.uri}`);
  }
  return connection;
}

function openConnection(options: ConnectionOptions): GraphConnection {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  let driver = createDriver(options, limits);
  return {
    database: options.database,
    limits,
    onStatement: options.onStatement ?? (() => undefined),
    reads: { underWay: 0 },
    driver: () => driver,
    renew: () => {
      const silent = driver;
      driver = createDriver(options, limits);
      silent.close().catch(() => undefined);
    },
    close: () => driver.close(),
  };
}

function createDriver(options: ConnectionOptions, limits: StoreLimits): Driver {
  try {
    return neo4j.driver(options.uri, neo4j.auth.basic(options.user, options.password), {
      disableLosslessIntegers: true,
      maxConnectionPoolSize: 16,
      connectionTimeout: 5_000,
      connectionAcquisitionTimeout: 10_000,
      maxTransactionRetryTime: limits.retryTime,
      userAgent: 'counterclaim',
    });
  } catch (error) {
    throw new CounterclaimError('BAD_CONFIG', `not an address of a Neo4j: ${options.uri}`, {
      cause: error,
      remedy: 'give one like neo4j+s://host or bolt://127.0.0.1:7687',
    });
  }
}

async function refuseOldServer(connection: GraphConnection): Promise<void> {
  const { agent } = await connection.driver().getServerInfo({ database: connection.database });
  const [, major, minor] = /(\d+)\.(\d+)/.exec(agent ?? '') ?? [];
  if (major === undefined || minor === undefined) return;
  const isOld =
    Number(major) < OLDEST_SERVER.major ||
    (Number(major) === OLDEST_SERVER.major && Number(minor) < OLDEST_SERVER.minor);
  if (!isOld) return;
  throw new CounterclaimError(
    'DATABASE_FAILED',
    `Neo4j 5.26 or newer is needed, this is ${String(agent)}`,
    {
      remedy: 'update the database',
    },
  );
}
