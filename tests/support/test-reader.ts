import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { type Annotator } from '../../src/domain/annotation.ts';
import { cachedAnnotator } from '../../src/runtime/cached-annotator.ts';
import { places } from '../../src/runtime/places.ts';
import { prepareEngine } from '../../src/runtime/prepare-engine.ts';
import {
  READER_DEFAULTS,
  READER_ENGINE,
  startReader,
  type Reader,
  type ReaderOptions,
} from '../../src/runtime/reader.ts';

const IDLE_MILLISECONDS = 4_000;

/**
 * The real reader with a cache on disk (`COUNTERCLAIM_ANNOTATIONS`, else a folder of the system's
 * temporary one): the process starts at the first text that is not cached, and ends by itself when
 * nothing was asked for some seconds.
 */
export function testReader(): Annotator {
  const folder =
    process.env['COUNTERCLAIM_ANNOTATIONS'] ?? join(tmpdir(), 'counterclaim-annotations');
  return cachedAnnotator(lazyReader(), folder);
}

/** Starts a reader of one's own; the caller closes it. */
export async function startTestReader(options: Partial<ReaderOptions> = {}): Promise<Reader> {
  const classpath = await prepareEngine(places(process.env).cache, 'reader');
  return startReader({ ...READER_DEFAULTS, classpath, ...options });
}

function lazyReader(): Annotator {
  let reader: Promise<Reader> | null = null;
  let asked = 0;
  const use = async <Answer>(question: (reader: Reader) => Promise<Answer>): Promise<Answer> => {
    asked += 1;
    try {
      return await question(await (reader ??= startTestReader()));
    } finally {
      asked -= 1;
      setTimeout(() => {
        if (asked > 0 || reader === null) return;
        reader.then((idle) => idle.close()).catch(() => undefined);
        reader = null;
      }, IDLE_MILLISECONDS);
    }
  };
  return {
    engine: READER_ENGINE,
    annotate: (text, date) => use((open) => open.annotate(text, date)),
    tagTokens: (tokens) => use((open) => open.tagTokens(tokens)),
  };
}
