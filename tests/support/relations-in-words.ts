import { expect } from '@jest/globals';

import { type ClaimInContext } from '../../src/domain/relation.ts';
import { relateClaims } from '../../src/relate/relate-claims.ts';
import { NO_WORDS } from './no-words.ts';

/** The relations of two claims as `TYPE KIND DEGREE`; whichever is the touched one, they are the same. */
export function relationsInWords(one: ClaimInContext, other: ClaimInContext): readonly string[] {
  const relations = relateClaims([one], [other], NO_WORDS);
  expect(relateClaims([other, one], [], NO_WORDS)).toEqual(relations);
  return relations.map((relation) =>
    [relation.type, relation.kind, 'degree' in relation ? relation.degree : ''].join(' ').trim(),
  );
}
