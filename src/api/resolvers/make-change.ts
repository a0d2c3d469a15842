import { type ChangeRequest, type Changes } from '../../domain/changes.ts';
import { CounterclaimError } from '../../domain/errors.ts';
import { LIMITS } from '../../domain/limits.ts';
import { type RequestContext } from '../context.ts';
import { badInput } from '../errors.ts';
import { refusal } from '../guard/refusal.ts';

const RETRY_SECONDS = '30';

/** A change of this input, and the client's key for it. */
interface AskedChange<Input> {
  readonly input: Input;
  readonly clientKey: string;
}

/**
 * Makes a change in the name of whoever asks. What the request reads after it, it reads anew.
 * @throws CounterclaimError READ_ONLY where nothing can be changed; BAD_USER_INPUT for no key or one too long; what the change throws
 */
export async function makeChange<Input, Made>(
  { changes, caller, load }: RequestContext,
  { input, clientKey }: AskedChange<Input>,
  make: (changes: Changes, request: ChangeRequest<Input>) => Promise<Made>,
): Promise<Made> {
  if (changes === null) throw readOnly();
  if (clientKey.trim() === '' || clientKey.length > LIMITS.clientKeyCharacters) {
    throw badInput(`\`clientKey\` has 1 to ${LIMITS.clientKeyCharacters} characters`);
  }
  const made = await make(changes, { caller: caller.name, clientKey, input }).catch(overloaded);
  load.forget();
  return made;
}

/**
 * Who signs a judgement, and why: whoever asks, unless an admin names another.
 * @throws GraphQLError FORBIDDEN for the name of another, BAD_USER_INPUT for one too long
 */
export function signatureOf(
  { caller }: RequestContext,
  given: { readonly by?: string | null; readonly note?: string | null },
): { readonly by: string; readonly note: string | null } {
  const by = textOf('by', given.by) ?? caller.name;
  if (by !== caller.name && !caller.roles.includes('ADMIN')) {
    const message = 'only an admin may sign for others; leave `by` out';
    throw refusal({ status: 403, code: 'FORBIDDEN', message });
  }
  return { by, note: textOf('note', given.note) };
}

function textOf(field: string, given: string | null | undefined): string | null {
  const text = given?.trim() ?? '';
  if (text.length > LIMITS.reviewCharacters) {
    throw badInput(`\`${field}\` has at most ${LIMITS.reviewCharacters} characters`);
  }
  return text === '' ? null : text;
}

/** What waits already tells the client, by the status too, to come again later. */
function overloaded(error: unknown): never {
  if (!(error instanceof CounterclaimError) || error.code !== 'OVERLOADED') throw error;
  const headers = { 'retry-after': RETRY_SECONDS };
  throw refusal({ status: 503, code: error.code, message: error.message, headers });
}

function readOnly(): CounterclaimError {
  return new CounterclaimError('READ_ONLY', 'the graph is only read here', {
    remedy: 'ask the endpoint that "counterclaim serve" or "counterclaim start" opens',
  });
}
