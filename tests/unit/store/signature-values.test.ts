import { expect, it } from '@jest/globals';

import { textSignature } from '../../../src/domain/text-signature.ts';
import { signatureOf, signatureValues } from '../../../src/store/signature-values.ts';

it.each([
  ['a text', 'Four boats left the harbour before the storm came in'],
  ['no text', ''],
])('the signature of %s is read as it was written', (_name, text) => {
  const signature = textSignature(text);
  expect(signatureOf(signatureValues(signature))).toEqual(signature);
});

it('is empty where an earlier version wrote none', () => {
  expect(signatureOf({ copyMinima: null, copyRuns: null })).toEqual({ minima: [], runs: 0 });
});
