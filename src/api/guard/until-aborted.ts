import { CounterclaimError } from '../../domain/errors.ts';
import { type AnswerReader } from '../answer-reader.ts';

/**
 * A reader for one request: every read ends at its signal, in the database too, and none begins after it. It does not
 * rely on the database for that, for one that has fallen silent tells nothing.
 */
export function untilAborted(reader: AnswerReader, signal: AbortSignal): AnswerReader {
  const stopped = new Promise<never>((_resolve, reject) => {
    const stop = (): void => {
      reject(new CounterclaimError('TIMEOUT', 'the request was given up'));
    };
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
  });
  stopped.catch(() => undefined);
  const race = <Result>(read: () => Promise<Result>): Promise<Result> =>
    signal.aborted ? stopped : Promise.race([read(), stopped]);
  const { planned } = reader;
  return {
    ...(planned && { planned: (request) => race(() => planned(request, signal)) }),
    nodes: (ids) => race(() => reader.nodes(ids, signal)),
    related: (request) => race(() => reader.related({ ...request, signal })),
    list: (request) => race(() => reader.list({ ...request, signal })),
  };
}
