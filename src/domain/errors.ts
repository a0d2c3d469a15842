/** The short list of what can go wrong; each code has one exit code and one GraphQL code. */
export type ErrorCode =
  | 'BAD_INPUT'
  | 'EMPTY_TEXT'
  | 'BINARY_INPUT'
  | 'INVALID_UTF8'
  | 'TEXT_TOO_LARGE'
  | 'NOT_AN_ARTICLE'
  | 'UNREADABLE'
  | 'FETCH_REFUSED'
  | 'FETCH_FAILED'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'READ_ONLY'
  | 'OVERLOADED'
  | 'BAD_CONFIG'
  | 'NO_JAVA'
  | 'JAVA_TOO_OLD'
  | 'NO_MAVEN'
  | 'NO_DISK'
  | 'DOWNLOAD_FAILED'
  | 'CHECKSUM_MISMATCH'
  | 'PORT_TAKEN'
  | 'LOCK_TAKEN'
  | 'DATABASE_FAILED'
  | 'DATABASE_UNREACHABLE'
  | 'FOREIGN_DATABASE'
  | 'NEWER_SCHEMA'
  | 'READER_FAILED'
  | 'READER_TIMEOUT'
  | 'TIMEOUT'
  | 'INTERNAL';

/** An expected failure: what was wanted, what came and where, with a stable code. */
export class CounterclaimError extends Error {
  readonly code: ErrorCode;
  /** One line that says what to do about it, when there is something to do. */
  readonly remedy: string | null;

  constructor(
    code: ErrorCode,
    message: string,
    options: { readonly cause?: unknown; readonly remedy?: string } = {},
  ) {
    super(message, options.cause === undefined ? {} : { cause: options.cause });
    this.name = 'CounterclaimError';
    this.code = code;
    this.remedy = options.remedy ?? null;
  }
}
