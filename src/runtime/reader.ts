import { type Annotator } from '../domain/annotation.ts';
import { CounterclaimError } from '../domain/errors.ts';
import { LIMITS } from '../domain/limits.ts';
import { startReaderProcess, type ReaderCommand, type ReaderProcess } from './reader-process.ts';
import { readerParts } from './reader-parts.ts';
import {
  moveSentences,
  toSentences,
  type ReaderAnswer,
  type ReaderRequest,
} from './reader-protocol.ts';

/** The engine and profile whose annotations this program's rules were written for; part of a run's identity. */
export const READER_ENGINE = 'CoreNLP 4.5.10, profile 1';

/** How the reader process is started and how far it is trusted. */
export interface ReaderOptions extends ReaderCommand {
  /** A request that takes longer costs the process its life. */
  readonly timeoutMilliseconds: number;
  /** A longer text (UTF-8 bytes) is refused. */
  readonly maxTextBytes: number;
  /** Crashes in a row, without one answer between them, after which it is given up. */
  readonly maxRestarts: number;
}

/** What a reader gets when nothing else is wished. */
export const READER_DEFAULTS = {
  threads: LIMITS.readerThreads,
  heapMegabytes: LIMITS.readerHeapMegabytes,
  timeoutMilliseconds: LIMITS.readerTimeoutMilliseconds,
  maxTextBytes: LIMITS.textBytes,
  maxRestarts: LIMITS.readerRestarts,
} as const;

/** An annotator over a supervised process. */
export interface Reader extends Annotator {
  /** The present process; another one after a restart, null between the two. */
  readonly pid: number | null;
  /** Ends the process; what is still waiting fails with READER_FAILED. */
  close(): Promise<void>;
}

/**
 * Starts the reader engine and resolves when it is ready to read (about 10 seconds).
 * @throws CounterclaimError READER_FAILED when it cannot be started
 */
export async function startReader(options: ReaderOptions): Promise<Reader> {
  const supervisor = new ReaderSupervisor(options);
  await supervisor.start();
  return supervisor;
}

/** A text on which the process dies twice is refused; the texts beside it are asked again. */
const MAX_ATTEMPTS = 2;

interface Job {
  readonly request: ReaderRequest;
  attempts: number;
  readonly resolve: (answer: ReaderAnswer) => void;
  readonly reject: (error: CounterclaimError) => void;
}

class ReaderSupervisor implements Reader {
  readonly engine = READER_ENGINE;
  readonly #options: ReaderOptions;
  readonly #waiting: Job[] = [];
  readonly #running = new Map<string, { readonly job: Job; readonly timer: NodeJS.Timeout }>();
  #process: ReaderProcess | null = null;
  #crashes = 0;
  #lastId = 0;
  #closed: CounterclaimError | null = null;
  /** Closing waits for it, else its process would outlive the reader. */
  #restart: Promise<void> = Promise.resolve();

  constructor(options: ReaderOptions) {
    this.#options = options;
  }

  get pid(): number | null {
    return this.#process?.pid ?? null;
  }

  async annotate(text: string, referenceDate: string | null): ReturnType<Annotator['annotate']> {
    this.#refuseLarge(text);
    const parts = readerParts(text);
    const answers = await Promise.all(
      parts.map((part) => this.#ask({ kind: 'annotate', text: part.text, referenceDate })),
    );
    const sentences = answers.flatMap((answer, index) =>
      'sentences' in answer ? moveSentences(answer.sentences, parts[index]?.start ?? 0) : [],
    );
    return toSentences(sentences, text);
  }

  async tagTokens(tokens: readonly string[]): Promise<readonly string[]> {
    if (tokens.length === 0) return [];
    this.#refuseLarge(tokens.join(' '));
    const answer = await this.#ask({ kind: 'tag', tokens });
    return 'tags' in answer ? answer.tags.map((tag) => tag ?? 'O') : [];
  }

  async start(): Promise<void> {
    const process = await startReaderProcess(this.#options, (answer) => {
      this.#settle(answer);
    });
    this.#process = process;
    void process.ended.then((cause) => {
      this.#onEnd(cause);
    });
    this.#fill();
  }

  async close(): Promise<void> {
    this.#giveUp(new CounterclaimError('READER_FAILED', 'The reader was closed.'));
    await this.#restart;
    await this.#process?.end(true);
  }

  #refuseLarge(text: string): void {
    const bytes = Buffer.byteLength(text, 'utf8');
    if (bytes <= this.#options.maxTextBytes) return;
    throw new CounterclaimError(
      'TEXT_TOO_LARGE',
      `A text of at most ${this.#options.maxTextBytes} bytes can be read; this one has ${bytes}.`,
      { remedy: 'Split the text into its articles.' },
    );
  }

  #ask(request: ReaderRequest): Promise<ReaderAnswer> {
    return new Promise((resolve, reject) => {
      if (this.#closed !== null) {
        reject(this.#closed);
        return;
      }
      this.#waiting.push({ request, attempts: 0, resolve, reject });
      this.#fill();
    });
  }

  /** No more than the process has threads, so that a text's time begins when it is read. */
  #fill(): void {
    while (this.#process !== null && this.#running.size < this.#options.threads) {
      const job = this.#waiting[0];
      if (job === undefined || this.#mustWait(job)) return;
      this.#waiting.shift();
      const id = String(++this.#lastId);
      job.attempts += 1;
      const timer = setTimeout(() => {
        this.#onTimeout(id);
      }, this.#options.timeoutMilliseconds);
      this.#running.set(id, { job, timer });
      this.#process.send(id, job.request);
    }
  }

  /** What was running when the process died is asked again alone, so that the next end tells which one it was. */
  #mustWait(next: Job): boolean {
    if (next.attempts > 0) return this.#running.size > 0;
    return [...this.#running.values()].some(({ job }) => job.attempts > 1);
  }

  #take(id: string): Job | null {
    const running = this.#running.get(id);
    if (running === undefined) return null;
    clearTimeout(running.timer);
    this.#running.delete(id);
    return running.job;
  }

  #settle(answer: ReaderAnswer): void {
    if ('ready' in answer) return;
    const job = this.#take(answer.id);
    this.#crashes = 0;
    if ('error' in answer) {
      job?.reject(new CounterclaimError('READER_FAILED', `The reader failed: ${answer.error}`));
    } else {
      job?.resolve(answer);
    }
    this.#fill();
  }

  #onTimeout(id: string): void {
    const seconds = this.#options.timeoutMilliseconds / 1000;
    this.#take(id)?.reject(
      new CounterclaimError('READER_TIMEOUT', `The reader did not finish a text in ${seconds} s.`, {
        remedy: 'Shorten the text or raise the time limit.',
      }),
    );
    // The texts beside it are not to blame for this end.
    for (const { job } of this.#running.values()) job.attempts -= 1;
    void this.#process?.end(false);
  }

  #onEnd(cause: string): void {
    this.#process = null;
    for (const id of [...this.#running.keys()].reverse()) {
      const job = this.#take(id);
      if (job === null) continue;
      if (job.attempts < MAX_ATTEMPTS) this.#waiting.unshift(job);
      else job.reject(new CounterclaimError('READER_FAILED', `The reader process ${cause}`));
    }
    if (this.#closed !== null) return;
    this.#crashes += 1;
    if (this.#crashes > this.#options.maxRestarts) {
      const message = `The reader process ended ${this.#crashes} times in a row: ${cause}`;
      this.#giveUp(new CounterclaimError('READER_FAILED', message));
      return;
    }
    this.#restart = this.start().catch((error: unknown) => {
      this.#giveUp(
        new CounterclaimError('READER_FAILED', 'The reader process could not be restarted.', {
          cause: error,
        }),
      );
    });
  }

  #giveUp(error: CounterclaimError): void {
    this.#closed ??= error;
    for (const id of [...this.#running.keys()]) this.#take(id)?.reject(error);
    for (const job of this.#waiting.splice(0)) job.reject(error);
  }
}
