import { signal } from '@preact/signals';

import { ask, NoAnswer } from './ask.ts';
import { isKnown } from './documents.ts';
import { apiKey } from './state.ts';

/** Changes that the caller may not make, as the server has said of the key that was shown. */
const refused = signal<{ readonly key: string; readonly operations: ReadonlySet<string> }>({
  key: '',
  operations: new Set(),
});

/** Whether a change can be offered: the server knows it and has not said that this caller may not make it. */
export function canChange(operation: string): boolean {
  return isKnown(operation) && !refusedNow().has(operation);
}

/**
 * Asks for a change, under a key of its own so that it is made once.
 * @throws NoAnswer
 */
export async function change<Result>(
  operation: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Result> {
  try {
    return await ask<Result>(operation, { ...variables, clientKey: newKey() });
  } catch (error) {
    if (error instanceof NoAnswer && error.code === 'FORBIDDEN') {
      refused.value = {
        key: apiKey.value,
        operations: new Set([...refusedNow(), operation]),
      };
    }
    throw error;
  }
}

/** Another key may be allowed more. */
function refusedNow(): ReadonlySet<string> {
  const { key, operations } = refused.value;
  return key === apiKey.value ? operations : new Set();
}

/** Not randomUUID: there is none on pages that come over plain http from another machine. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
