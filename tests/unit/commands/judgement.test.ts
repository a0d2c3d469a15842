import { describe, expect, it } from '@jest/globals';

import { signatureOf } from '../../../src/commands/judgement.ts';

describe('who judges, and why', () => {
  it.each([
    [{ by: ' Ada ', note: ' both count dead ' }, null, { by: 'Ada', note: 'both count dead' }],
    [{ by: 'Ada' }, 'Ben', { by: 'Ada', note: null }],
    [{ note: ' ' }, 'Ben', { by: 'Ben', note: null }],
  ])('%j with %j configured is %j', (options, reviewer, signature) => {
    expect(signatureOf(options, reviewer)).toEqual(signature);
  });

  it.each([
    [{}, null, /name of who judges was wanted/],
    [{ by: ' ' }, null, /name of who judges was wanted/],
    [{ by: 'Ada', note: 'x'.repeat(2_001) }, null, /note of at most 2000 characters .* 2001 came/],
  ])('%j with %j configured is refused', (options, reviewer, message) => {
    expect(() => signatureOf(options, reviewer)).toThrow(
      expect.objectContaining({ code: 'BAD_INPUT', message: expect.stringMatching(message) }),
    );
  });
});
