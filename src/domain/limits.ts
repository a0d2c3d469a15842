/** Every bound of the program, in one place; `counterclaim limits` prints them with their notes. */
export const LIMITS = {
  textBytes: 1_000_000,
  lineBytes: 8_000_000,
  metadataBytes: 100_000,
  keyCharacters: 2_000,
  readAhead: 4,
  ledgerBatch: 16,
  readerTimeoutMilliseconds: 300_000,
  readerRestarts: 3,
  readerHeapMegabytes: 1_800,
  readerThreads: 2,
  pageSize: 100,
  queryDepth: 16,
  requestMilliseconds: 10_000,
  stopMilliseconds: 30_000,
} as const;

/** What each limit bounds, for people. */
export const LIMIT_NOTES: Readonly<Record<keyof typeof LIMITS, string>> = {
  textBytes: 'bytes of UTF-8 in the text of one article; a longer one is refused',
  lineBytes: 'bytes in one line of a JSON Lines file',
  metadataBytes: 'bytes in the metadata file beside a text',
  keyCharacters: 'characters of an id or URL that names an article',
  readAhead: 'articles that are read while an earlier one is written',
  ledgerBatch: 'articles whose receipt is recorded in one transaction',
  readerTimeoutMilliseconds: 'milliseconds that the reader may take for one text',
  readerRestarts: 'crashes of the reader in a row after which it is given up',
  readerHeapMegabytes: 'megabytes of memory for the reader, unless READER_HEAP says otherwise',
  readerThreads: 'texts read at the same time, unless READER_THREADS says otherwise',
  pageSize: 'items in one page of a GraphQL connection',
  queryDepth: 'levels of fields in one GraphQL operation',
  requestMilliseconds: 'milliseconds for one GraphQL request',
  stopMilliseconds: 'milliseconds that the database gets to stop before it is killed',
};
