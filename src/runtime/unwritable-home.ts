import { CounterclaimError } from '../domain/errors.ts';

/** The error of a home, or of the folder above it, in which nothing can be created. */
export function unwritableHome(folder: string, cause: unknown): CounterclaimError {
  return new CounterclaimError('BAD_CONFIG', `${folder} cannot be written to.`, {
    cause,
    remedy: 'Change its rights, or name another folder in COUNTERCLAIM_HOME.',
  });
}
