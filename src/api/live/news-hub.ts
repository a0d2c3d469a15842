import { type GraphNews, type NewsReader } from '../../domain/graph-news.ts';
import { LIMITS } from '../../domain/limits.ts';
import { createWaitingEvents, type WaitingEvents } from './waiting-events.ts';

/** What one can be told of. */
export type NewsKind = Exclude<keyof GraphNews, 'upTo'>;

/** Tells listeners what comes into the graph. */
export interface NewsHub {
  /**
   * The ids of what comes in from when this resolves on. They end with the signal.
   * @param onSlow told when more wait than may, after which there are no more
   */
  listen(kind: NewsKind, listener: Listener): Promise<AsyncGenerator<string, void, undefined>>;
}

interface Listener {
  readonly signal: AbortSignal;
  readonly onSlow: () => void;
}

/** How often the graph is looked at, and who hears that it could not be. */
export interface HubSettings {
  readonly milliseconds: number;
  readonly onFailure: (error: unknown) => void;
}

/** Looks at the graph while somebody listens, so that what other processes write is told of too. */
export function createNewsHub(reader: NewsReader, settings: HubSettings): NewsHub {
  const listeners = new Map<WaitingEvents<string>, NewsKind>();
  const look = createLook(reader, (news) => {
    for (const [waiting, kind] of listeners) waiting.push(news[kind]);
  });
  let timer: NodeJS.Timeout | null = null;
  const next = (): void => {
    timer = setTimeout(() => {
      void look
        .again()
        .catch(settings.onFailure)
        .finally(() => {
          if (listeners.size > 0) next();
          else timer = null;
        });
    }, settings.milliseconds);
  };
  return {
    listen: async (kind, { signal, onSlow }) => {
      // Whoever comes first learns where the graph is; what came in before is no news.
      if (timer === null) look.forget();
      await look.again();
      const waiting = createWaitingEvents<string>(LIMITS.liveEventsWaiting, onSlow);
      const leave = (): void => {
        listeners.delete(waiting);
        waiting.end();
      };
      listeners.set(waiting, kind);
      if (timer === null) next();
      if (signal.aborted) leave();
      else signal.addEventListener('abort', leave, { once: true });
      return waiting.events;
    },
  };
}

interface Look {
  /** Reads what came since the last look; the first one only learns where the graph is. */
  again(): Promise<void>;
  forget(): void;
}

function createLook(reader: NewsReader, tell: (news: GraphNews) => void): Look {
  let since: number | null = null;
  let looking: Promise<void> | null = null;
  const read = async (): Promise<void> => {
    const news = await reader.news(since);
    since = news.upTo;
    tell(news);
  };
  return {
    again: () =>
      (looking ??= read().finally(() => {
        looking = null;
      })),
    forget: () => {
      since = null;
    },
  };
}
