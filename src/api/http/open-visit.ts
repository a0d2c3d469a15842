import { type ServerResponse } from 'node:http';

import { newNotes, type RequestNotes } from '../request-notes.ts';

/** One request as it is being answered. */
export interface OpenVisit {
  readonly id: string;
  readonly began: number;
  readonly notes: RequestNotes;
  /** Aborted at the deadline, or when the client has gone. */
  readonly signal: AbortSignal;
  /** Whether the client went away before it had its answer. */
  hasGone(): boolean;
  close(): void;
}

let counted = 0;

/** Watches over a request from its first byte on. */
export function openVisit(response: ServerResponse, deadline: number): OpenVisit {
  const controller = new AbortController();
  const timer = setTimeout(() => {
    controller.abort();
  }, deadline);
  let gone = false;
  const onClose = (): void => {
    // An answer that is out needs nothing stopped, and stopping costs as much as a small question.
    if (response.writableFinished) return;
    gone = true;
    controller.abort();
  };
  response.once('close', onClose);
  counted += 1;
  return {
    id: counted.toString(36),
    began: performance.now(),
    notes: newNotes(),
    signal: controller.signal,
    hasGone: () => gone,
    close: () => {
      clearTimeout(timer);
    },
  };
}
