import { z } from 'zod';

import { type TextSignature } from '../domain/text-signature.ts';

const BYTES = 4;

/** A text's signature as it stands on its version: the hashes as one string, four bytes each. */
export function signatureValues({ minima, runs }: TextSignature): {
  readonly copyMinima: string;
  readonly copyRuns: number;
} {
  const bytes = Buffer.alloc(minima.length * BYTES);
  for (const [index, hash] of minima.entries()) bytes.writeUInt32BE(hash, index * BYTES);
  return { copyMinima: bytes.toString('base64'), copyRuns: runs };
}

/** The columns that `signatureOf` reads; absent where an earlier version of the program wrote. */
export const signatureColumns = {
  copyMinima: z.string().nullish(),
  copyRuns: z.number().nullish(),
};

/** The signature again. */
export function signatureOf(columns: {
  readonly copyMinima?: string | null | undefined;
  readonly copyRuns?: number | null | undefined;
}): TextSignature {
  const bytes = Buffer.from(columns.copyMinima ?? '', 'base64');
  const minima = Array.from({ length: bytes.length / BYTES }, (_, index) =>
    bytes.readUInt32BE(index * BYTES),
  );
  return { minima, runs: columns.copyRuns ?? 0 };
}
