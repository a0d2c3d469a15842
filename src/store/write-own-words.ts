import { z } from 'zod';

import { type OwnWords } from '../domain/graph-store.ts';
import { stableId } from '../lib/stable-id.ts';
import { type StatementRunner } from './run-statement.ts';
import { defineStatement } from './statement.ts';

export const putOwnWords = defineStatement('writes/put-own-words', {
  params: z.object({
    rows: z.array(z.object({ id: z.string(), assertionId: z.string(), keyId: z.string() })),
  }),
  row: z.object({}),
});

/** Writes under which keys the words of people are found again. */
export async function writeOwnWords(
  runner: StatementRunner,
  ownWords: readonly OwnWords[],
): Promise<void> {
  if (ownWords.length > 0) await runner.run(putOwnWords, { rows: ownWordsRows(ownWords) });
}

/** The edges from assertions to their keys. */
export function ownWordsRows(
  ownWords: readonly OwnWords[],
): z.infer<typeof putOwnWords.params>['rows'] {
  return ownWords
    .map(({ assertionId, keyId }) => ({
      id: stableId('SPEAKS_OF', assertionId, keyId),
      assertionId,
      keyId,
    }))
    .sort((one, other) => (one.keyId < other.keyId ? -1 : 1));
}
