import { type Config } from '../config.ts';
import { type Annotator } from '../domain/annotation.ts';
import { LIMITS } from '../domain/limits.ts';
import { cachedAnnotator } from '../runtime/cached-annotator.ts';
import { places } from '../runtime/places.ts';
import { prepareEngine } from '../runtime/prepare-engine.ts';
import { READER_ENGINE, type Reader, startReader } from '../runtime/reader.ts';
import { fetchProgress } from './fetch-progress.ts';
import { type Output } from './output.ts';
import { type Surroundings } from './surroundings.ts';

/** The reader process, started when it is first needed, or sooner. */
export interface LazyReader {
  readonly annotator: Annotator;
  /** Starts it now; a failure shows at the first text. */
  warm(): void;
  /** The process, when it has been started. */
  pid(): Promise<number | null>;
  close(): Promise<void>;
}

/** The reader that a configuration asks for. Nothing is started yet. */
export function openReader(request: {
  readonly surroundings: Surroundings;
  readonly config: Config;
  readonly output: Output;
}): LazyReader {
  let started: Promise<Reader> | null = null;
  const start = (): Promise<Reader> => (started ??= startFetched(request));
  const lazy: Annotator = {
    engine: READER_ENGINE,
    annotate: async (text, date) => (await start()).annotate(text, date),
    tagTokens: async (tokens) => (await start()).tagTokens(tokens),
  };
  const folder = request.config.annotationsFolder;
  return {
    annotator: folder === null ? lazy : cachedAnnotator(lazy, folder),
    warm: () => {
      start().catch(() => undefined);
    },
    pid: async () => (await started?.catch(() => null))?.pid ?? null,
    close: async () => {
      const reader = await started?.catch(() => null);
      await reader?.close();
    },
  };
}

async function startFetched(request: {
  readonly surroundings: Surroundings;
  readonly config: Config;
  readonly output: Output;
}): Promise<Reader> {
  const { surroundings, config, output } = request;
  const { cache } = places(surroundings.environment);
  const classpath = await prepareEngine(cache, 'reader', fetchProgress(output));
  return startReader({
    classpath,
    threads: config.readerThreads,
    heapMegabytes: config.readerHeapMegabytes,
    timeoutMilliseconds: LIMITS.readerTimeoutMilliseconds,
    maxTextBytes: LIMITS.textBytes,
    maxRestarts: LIMITS.readerRestarts,
  });
}
