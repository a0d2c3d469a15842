import { fileURLToPath } from 'node:url';
import { types } from 'node:util';

import PQueue from 'p-queue';
import { Piscina } from 'piscina';

import { CounterclaimError } from '../domain/errors.ts';
import { type ParseKnowledge } from '../domain/knowledge-parse.ts';
import { LIMITS } from '../domain/limits.ts';
import {
  type HtmlPage,
  type HtmlReading,
  type MarkupAnswer,
  type ReadHtml,
} from '../domain/web.ts';

/** Threads that read markup, so that a page can cost its own thread and nothing else. */
export interface MarkupThreads {
  readonly readHtml: ReadHtml;
  close(): Promise<void>;
}

/** Bounds of a thread; tests set smaller ones. */
export interface MarkupBounds {
  readonly milliseconds: number;
  readonly megabytes: number;
}

const THREAD = fileURLToPath(new URL('../../bin/read-markup.cjs', import.meta.url));
const BOUNDS = { milliseconds: LIMITS.markupMilliseconds, megabytes: LIMITS.markupMegabytes };

/**
 * Reads pages of markup in threads with a limit of memory and of time each. A thread is started with the
 * first page; a page that breaks a limit ends its thread and is refused, and the next page gets another thread.
 */
export function markupThreads(
  knowledge: ParseKnowledge,
  bounds: MarkupBounds = BOUNDS,
): MarkupThreads {
  let pool: Piscina<HtmlPage, MarkupAnswer> | null = null;
  // A page waits here and not in the pool: its time runs from when a thread has it.
  const queue = new PQueue({ concurrency: LIMITS.markupThreads });
  return {
    readHtml: (page) =>
      queue.add(async () =>
        readingOf(await answerOf((pool ??= newPool(knowledge, bounds)), page, bounds)),
      ),
    close: async () => {
      await pool?.destroy();
    },
  };
}

function newPool(
  knowledge: ParseKnowledge,
  { megabytes }: MarkupBounds,
): Piscina<HtmlPage, MarkupAnswer> {
  return new Piscina<HtmlPage, MarkupAnswer>({
    filename: THREAD,
    name: 'readMarkupPage',
    minThreads: 1,
    maxThreads: LIMITS.markupThreads,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
    workerData: knowledge,
  });
}

async function answerOf(
  pool: Piscina<HtmlPage, MarkupAnswer>,
  page: HtmlPage,
  bounds: MarkupBounds,
): Promise<MarkupAnswer> {
  try {
    return await pool.run(page, { signal: AbortSignal.timeout(bounds.milliseconds) });
  } catch (cause) {
    const wanted = refusalOf(cause, bounds);
    if (wanted === null) throw cause;
    throw new CounterclaimError('NOT_AN_ARTICLE', wanted, { cause });
  }
}

function refusalOf(cause: unknown, { milliseconds, megabytes }: MarkupBounds): string | null {
  // An error of another thread is of another realm's class.
  if (!types.isNativeError(cause)) return null;
  if (cause.name === 'AbortError') {
    return `A page that can be read within ${milliseconds} ms was wanted; this one took longer.`;
  }
  if ('code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return `A page that can be read within ${megabytes} MB of memory was wanted; this one took more.`;
  }
  return null;
}

function readingOf(answer: MarkupAnswer): HtmlReading {
  if (answer.ok) return answer.reading;
  throw new CounterclaimError(answer.code, answer.message);
}
