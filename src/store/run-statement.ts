import neo4j, { type ManagedTransaction } from 'neo4j-driver';

import { CounterclaimError } from '../domain/errors.ts';
import { type GraphConnection } from './connect.ts';
import { type Statement } from './statement.ts';
import { isMemoryLimit, isTransient, toStoreError } from './store-error.ts';
import { toDriverValue, toPlainRow } from './values.ts';

const READ_TRIES = 3;
const FIRST_PAUSE = 50;

/** Runs statements inside one write transaction. */
export interface StatementRunner {
  run<Params extends object, Row>(
    statement: Statement<Params, Row>,
    params: Params,
  ): Promise<Row[]>;
}

/** A read's parameters and how long it may take. */
export interface ReadRequest<Params> {
  readonly params: Params;
  /** Stops the statement in the database too, as when the client has gone. */
  readonly signal?: AbortSignal;
  /** Milliseconds, in place of the connection's limit for reads. */
  readonly timeout?: number;
  /** Done ahead: nobody waits for it. */
  readonly isAhead?: boolean;
}

/**
 * Runs one read and gives its checked rows. Repeated a few times after a transient failure.
 * @throws CounterclaimError TIMEOUT, DATABASE_UNREACHABLE or DATABASE_FAILED
 */
export async function runRead<Params extends object, Row>(
  connection: GraphConnection,
  statement: Statement<Params, Row>,
  request: ReadRequest<Params>,
): Promise<Row[]> {
  const { reads } = connection;
  const counted = request.isAhead === true ? 0 : 1;
  reads.underWay += counted;
  try {
    return await readPatiently(connection, statement, request);
  } finally {
    reads.underWay -= counted;
  }
}

async function readPatiently<Params extends object, Row>(
  connection: GraphConnection,
  statement: Statement<Params, Row>,
  request: ReadRequest<Params>,
): Promise<Row[]> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await readOnce(connection, statement, request);
    } catch (error) {
      if (tried === READ_TRIES || !isTransient(error)) {
        throw toStoreError(error, `reading ${statement.name}`);
      }
      await pause(FIRST_PAUSE * 4 ** (tried - 1));
    }
  }
}

/**
 * Runs the work in one write transaction, again after a transient failure.
 * @throws CounterclaimError TIMEOUT, DATABASE_UNREACHABLE or DATABASE_FAILED, or what the work throws
 */
export async function runWrite<T>(
  connection: GraphConnection,
  work: (runner: StatementRunner) => Promise<T>,
): Promise<T> {
  const { writeTimeout, retryTime, grace } = connection.limits;
  const session = connection.driver().session({ database: connection.database });
  const writing = session.executeWrite((transaction) => work(runnerOf(connection, transaction)), {
    timeout: writeTimeout,
  });
  const watch = { close: () => session.close(), after: writeTimeout + retryTime + grace };
  try {
    return await beforeDeadline(connection, writing, watch);
  } catch (error) {
    throw toStoreError(error, 'writing to the graph');
  }
}

/**
 * Runs one change of the schema, in a transaction of its own.
 * @throws CounterclaimError as a write does
 */
export async function runSchemaChange(
  connection: GraphConnection,
  change: { readonly name: string; readonly text: string },
): Promise<void> {
  connection.onStatement(change.name);
  const { writeTimeout, grace } = connection.limits;
  const session = connection.driver().session({ database: connection.database });
  const changing = session.run(change.text, {}, { timeout: writeTimeout }).then(() => undefined);
  try {
    await beforeDeadline(connection, changing, {
      close: () => session.close(),
      after: writeTimeout + grace,
    });
  } catch (error) {
    throw toStoreError(error, `changing the schema by ${change.name}`);
  }
}

async function readOnce<Params extends object, Row>(
  connection: GraphConnection,
  statement: Statement<Params, Row>,
  request: ReadRequest<Params>,
): Promise<Row[]> {
  const { grace } = connection.limits;
  const timeout = request.timeout ?? connection.limits.readTimeout;
  const session = connection
    .driver()
    .session({ database: connection.database, defaultAccessMode: neo4j.session.READ });
  connection.onStatement(statement.name);
  const reading = session
    .run(statement.text, toDriverValue(request.params), { timeout })
    .then(({ records }) => records.map((record) => statement.row.parse(toPlainRow(record))));
  return beforeDeadline(connection, reading, {
    close: () => session.close(),
    after: timeout + grace,
    ...(request.signal && { signal: request.signal }),
  });
}

function runnerOf(connection: GraphConnection, transaction: ManagedTransaction): StatementRunner {
  return {
    run: async (statement, params) => {
      connection.onStatement(statement.name);
      try {
        const { records } = await transaction.run(statement.text, toDriverValue(params));
        return records.map((record) => statement.row.parse(toPlainRow(record)));
      } catch (error) {
        // Anything but the driver's own error keeps the driver from repeating the transaction.
        throw isMemoryLimit(error) || !isTransient(error)
          ? toStoreError(error, `running ${statement.name}`)
          : error;
      }
    },
  };
}

interface Watch {
  readonly close: () => Promise<void>;
  /** Milliseconds. */
  readonly after: number;
  readonly signal?: AbortSignal;
}

/** The result, or an error at the deadline or at the signal; the session is closed in every case. */
async function beforeDeadline<T>(
  connection: GraphConnection,
  result: Promise<T>,
  watch: Watch,
): Promise<T> {
  const { promise: stopped, reject: stop } = promiseWithReject();
  const timer = setTimeout(() => {
    stop(new CounterclaimError('TIMEOUT', `the database gave no answer in ${watch.after} ms`));
  }, watch.after);
  const onAbort = (): void => {
    stop(new CounterclaimError('TIMEOUT', 'the request was given up'));
  };
  if (watch.signal?.aborted) onAbort();
  watch.signal?.addEventListener('abort', onAbort, { once: true });
  const progress = { isAnswered: false };
  try {
    return await Promise.race([
      result.finally(() => {
        progress.isAnswered = true;
      }),
      stopped,
    ]);
  } finally {
    clearTimeout(timer);
    watch.signal?.removeEventListener('abort', onAbort);
    if (progress.isAnswered) await watch.close();
    else closeOrRenew(connection, watch, result);
  }
}

/** Closing resets the statement on the server; when the connection is silent even that goes unanswered. */
function closeOrRenew(connection: GraphConnection, watch: Watch, result: Promise<unknown>): void {
  result.catch(() => undefined);
  const timer = setTimeout(() => {
    connection.renew();
  }, connection.limits.grace);
  watch
    .close()
    .catch(() => undefined)
    .finally(() => {
      clearTimeout(timer);
    });
}

function promiseWithReject(): { promise: Promise<never>; reject: (error: Error) => void } {
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<never>((_resolve, refuse) => {
    reject = refuse;
  });
  promise.catch(() => undefined);
  return { promise, reject };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
