import { type NewsHub } from './news-hub.ts';

/** What a subscription has beside what every request has. */
export interface LiveListening {
  readonly news: NewsHub;
  readonly signal: AbortSignal;
  /** Ends the connection of a client that takes events too slowly. */
  readonly drop: () => void;
}
