import { unwrapResolverError } from '@apollo/server/errors';
import {
  createSourceEventStream,
  execute,
  type ExecutionResult,
  type FormattedExecutionResult,
} from 'graphql';

import { createContext, type GraphAccess, type Visit } from '../context.ts';
import { formatError, formatFault, isFromInside } from '../errors.ts';
import { type Admission } from '../guard/admission.ts';
import { type AdmittedSubscription } from './asked-subscription.ts';
import { type LiveListening } from './live-listening.ts';
import { type NewsHub } from './news-hub.ts';
import { withDeadline } from './with-deadline.ts';

/** What subscriptions are answered from. */
export interface LiveSource extends GraphAccess {
  readonly news: NewsHub;
  readonly admission: Admission;
  /** How long answering one event may take. */
  readonly eventMilliseconds: number;
  /** Told what goes wrong inside. */
  readonly onFailure: (cause: unknown) => void;
}

/** Who subscribes, for as long as they are there. */
export type LiveVisit = Visit & Pick<LiveListening, 'drop'>;

/** What a client is told, event by event; ended at once by its `return`. */
export type LiveAnswers = AsyncGenerator<FormattedExecutionResult, void, undefined>;

/**
 * Begins to listen. Each event is answered as a request of its own: within its time, at the cost of its caller, from what the
 * graph has then.
 * @throws GraphQLError RATE_LIMITED
 */
export async function openSubscription(
  source: LiveSource,
  { args, nodes }: AdmittedSubscription,
  visit: LiveVisit,
): Promise<LiveAnswers> {
  const over = new AbortController();
  const end = (): void => {
    over.abort();
  };
  if (visit.signal.aborted) end();
  else visit.signal.addEventListener('abort', end, { once: true });
  const live = { news: source.news, signal: over.signal, drop: visit.drop };
  const own = { ...visit, live, signal: over.signal };
  await visit.spend(nodes);
  const stream = await createSourceEventStream({
    ...args,
    contextValue: createContext(source, own),
  });
  const events = Symbol.asyncIterator in stream ? stream : nothingBut(stream);
  const answers = answerEach(events, {
    visit: own,
    onFailure: source.onFailure,
    answer: async (event) => {
      await visit.spend(nodes);
      return answerOne(source, { ...args, rootValue: event }, own);
    },
    end: () => {
      end();
      visit.signal.removeEventListener('abort', end);
    },
  });
  return endedBy(answers, end);
}

/** Where listening could not begin, that is all that is told. */
// eslint-disable-next-line @typescript-eslint/require-await, require-yield -- it only fails
async function* nothingBut({ errors = [] }: ExecutionResult): AsyncGenerator<never> {
  throw errors[0] ?? new Error('there is nothing to listen to');
}

interface Answering {
  readonly visit: LiveVisit;
  readonly onFailure: LiveSource['onFailure'];
  readonly answer: (event: unknown) => Promise<FormattedExecutionResult>;
  readonly end: () => void;
}

/** What goes wrong is the last that is told. */
async function* answerEach(
  events: AsyncIterable<unknown>,
  { visit: { signal }, answer, onFailure, end }: Answering,
): LiveAnswers {
  try {
    for await (const event of events) yield await answer(event);
  } catch (error) {
    if (signal.aborted) return;
    const cause = unwrapResolverError(error);
    if (isFromInside(cause)) onFailure(cause);
    yield { errors: [formatFault(error)] };
  } finally {
    end();
  }
}

async function answerOne(
  source: LiveSource,
  args: AdmittedSubscription['args'] & { readonly rootValue: unknown },
  visit: LiveVisit,
): Promise<FormattedExecutionResult> {
  const deadline = withDeadline(visit.signal, source.eventMilliseconds);
  try {
    const leave = await source.admission.enter(deadline.signal);
    try {
      const contextValue = createContext(source, { ...visit, signal: deadline.signal });
      const result = await execute({ ...args, contextValue });
      return formatted(result, source);
    } finally {
      leave();
    }
  } finally {
    deadline.end();
  }
}

function formatted(
  { data = null, errors = [] }: ExecutionResult,
  { onFailure }: Pick<LiveSource, 'onFailure'>,
): FormattedExecutionResult {
  if (errors.length === 0) return { data };
  errors.map(unwrapResolverError).filter(isFromInside).forEach(onFailure);
  return { data, errors: errors.map((error) => formatError(error.toJSON(), error)) };
}

/** A generator that waits for its next event takes no notice of its end; this one does. */
function endedBy(answers: LiveAnswers, end: () => void): LiveAnswers {
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async [Symbol.asyncDispose]() {
      await this.return();
    },
    next: () => answers.next(),
    return: () => {
      end();
      return answers.return();
    },
    throw: (error) => {
      end();
      return answers.throw(error);
    },
  };
}
