import { type Logger } from 'pino';

import { type RequestNotes } from '../request-notes.ts';

/** A request that has been answered. */
export interface AnsweredRequest {
  readonly id: string;
  readonly method: string;
  readonly status: number;
  readonly milliseconds: number;
  readonly hasGone: boolean;
  readonly notes: RequestNotes;
}

const NAME_CHARACTERS = 64;
const WORDS = { error: 'failed', warn: 'refused', info: 'answered' } as const;

/**
 * Writes one line about a request. Its text, variables and headers are not in it, for they can be anything, a secret too;
 * what went wrong inside is, less the credentials that an address may hold.
 */
export function logRequest(log: Logger, request: AnsweredRequest): void {
  const { notes, status, milliseconds, ...rest } = request;
  const level = levelOf(request);
  if (!log.isLevelEnabled(level)) return;
  log[level](
    {
      ...rest,
      status,
      ms: Math.round(milliseconds),
      caller: notes.caller,
      from: notes.address,
      operation: notes.operation?.slice(0, NAME_CHARACTERS) ?? null,
      saved: notes.saved,
      cost: notes.cost,
      codes: notes.codes,
      ...(notes.causes.length > 0 && { causes: notes.causes.map(describeCause) }),
    },
    WORDS[level],
  );
}

function levelOf({ notes, status, hasGone }: AnsweredRequest): keyof typeof WORDS {
  // What was being done for somebody who left was stopped on purpose.
  if (hasGone) return 'info';
  if (notes.causes.length > 0) return 'error';
  return status >= 400 ? 'warn' : 'info';
}

/** What went wrong inside, less the credentials that an address may hold. */
export function describeCause(cause: unknown): string {
  if (!(cause instanceof Error)) return 'not an error';
  const inner = cause.cause instanceof Error ? ` (${cause.cause.message})` : '';
  return `${cause.name}: ${cause.message}${inner}`.replace(/\/\/[^/@\s]*@/g, '//');
}
