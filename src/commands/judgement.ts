import { CounterclaimError } from '../domain/errors.ts';
import { LIMITS } from '../domain/limits.ts';

/** What is given with a judgement on the command line. */
export interface JudgementOptions {
  readonly by?: string;
  readonly note?: string;
}

/** Who judges, and why. */
export interface Signature {
  readonly by: string;
  readonly note: string | null;
}

/**
 * The name and note of a judgement: the name given with it, else the one that is configured.
 * @throws CounterclaimError BAD_INPUT when there is no name, or either is too long
 */
export function signatureOf(options: JudgementOptions, reviewer: string | null): Signature {
  const by = (options.by ?? reviewer ?? '').trim();
  if (by === '') {
    throw new CounterclaimError('BAD_INPUT', 'The name of who judges was wanted; none came.', {
      remedy: 'Give it with --by NAME, or set REVIEWER.',
    });
  }
  const note = options.note?.trim() ?? '';
  refuseTooLong('name', by);
  refuseTooLong('note', note);
  return { by, note: note === '' ? null : note };
}

function refuseTooLong(what: string, text: string): void {
  if (text.length <= LIMITS.reviewCharacters) return;
  throw new CounterclaimError(
    'BAD_INPUT',
    `A ${what} of at most ${LIMITS.reviewCharacters} characters was wanted, ${text.length} came.`,
  );
}
