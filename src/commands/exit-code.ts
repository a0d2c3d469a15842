import { CounterclaimError, type ErrorCode } from '../domain/errors.ts';

/** How the program ends, as `--help` says it. */
export const EXIT = {
  ok: 0,
  failed: 1,
  usage: 2,
  someInputsFailed: 3,
  setup: 4,
  database: 5,
  reader: 6,
  interrupted: 130,
} as const;

/** The exit codes for people. */
export const EXIT_NOTES = `
Exit codes:
  0    done
  1    failed for another reason, or not found
  2    wrong usage or configuration, or a task that is not built yet
  3    some inputs failed; the others were taken
  4    something to run with is missing: Java, Maven, disk, a download, a free port or the lock
  5    the database failed, cannot be reached or is not ours
  6    the reader failed
  130  interrupted; what was being written is finished`;

const SETUP: readonly ErrorCode[] = [
  'NO_JAVA',
  'JAVA_TOO_OLD',
  'NO_MAVEN',
  'NO_DISK',
  'DOWNLOAD_FAILED',
  'CHECKSUM_MISMATCH',
  'PORT_TAKEN',
  'LOCK_TAKEN',
];
const DATABASE: readonly ErrorCode[] = [
  'DATABASE_FAILED',
  'DATABASE_UNREACHABLE',
  'FOREIGN_DATABASE',
  'NEWER_SCHEMA',
];
const READER: readonly ErrorCode[] = ['READER_FAILED', 'READER_TIMEOUT'];

/** The exit code of an error that ends the program. */
export function exitCodeOf(error: unknown): number {
  if (!(error instanceof CounterclaimError)) return EXIT.failed;
  if (error.code === 'BAD_CONFIG' || error.code === 'BAD_INPUT') return EXIT.usage;
  if (SETUP.includes(error.code)) return EXIT.setup;
  if (DATABASE.includes(error.code)) return EXIT.database;
  return READER.includes(error.code) ? EXIT.reader : EXIT.failed;
}
