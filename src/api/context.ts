import { type Caller, LOCAL_CALLER } from './access/caller.ts';
import { type Changes } from '../domain/changes.ts';
import { type AnswerReader } from './answer-reader.ts';
import { untilAborted } from './guard/until-aborted.ts';
import { type LiveListening } from './live/live-listening.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import { newNotes, type RequestNotes } from './request-notes.ts';

/** What every resolver of one request shares. */
export interface RequestContext {
  readonly load: Loaders;
  /** What may be changed; null where the graph is only read. */
  readonly changes: Changes | null;
  /** What comes into the graph, for a subscription; null for what is answered once. */
  readonly live: LiveListening | null;
  readonly caller: Caller;
  /** Takes the cost of the operation from what the caller has. */
  readonly spend: (nodes: number) => Promise<void>;
  /** What is written down about the request while it is answered. */
  readonly notes: RequestNotes;
}

/** What answers come from and changes go to. */
export interface GraphAccess {
  readonly reader: AnswerReader;
  readonly changes: Changes | null;
}

/** Who asks, and how long an answer is of use. */
export interface Visit {
  readonly caller: Caller;
  readonly signal: AbortSignal;
  readonly spend: RequestContext['spend'];
  readonly notes: RequestNotes;
  readonly live?: LiveListening;
}

/**
 * A fresh context: what one request has loaded is never shown to another.
 * @param visit of somebody who asks over HTTP; null for this program itself, which may take its time
 */
export function createContext(
  { reader, changes }: GraphAccess,
  visit: Visit | null,
): RequestContext {
  const {
    caller = LOCAL_CALLER,
    spend = () => Promise.resolve(),
    notes = newNotes(),
    live = null,
  } = visit ?? {};
  const bounded = visit === null ? reader : untilAborted(reader, visit.signal);
  return { load: createLoaders(bounded), changes, live, caller, spend, notes };
}
