import { expect, it } from '@jest/globals';

import { type RewriteRow } from '../../../src/domain/lineage-row.ts';
import { takenFrom } from '../../../src/lineage/later-of.ts';

it.each<[RewriteRow['basis'], string | null, string | null, string, string, boolean]>([
  ['CREDIT', null, null, 'one', 'other', true],
  ['COPIED_TEXT', '2025-05-02', '2025-05-01', 'one', 'other', true],
  ['COPIED_TEXT', '2025-05-01', '2025-05-02', 'other', 'one', true],
  ['COPIED_TEXT', '2025-05-01', '2025-05-01', 'one', 'other', false],
  ['COPIED_TEXT', '2025-05-01', null, 'one', 'other', false],
])('by %s, of %s and %s: %s from %s', (...[basis, one, other, articleId, ofId, certain]) => {
  const row: RewriteRow = {
    __typename: 'Rewrite',
    basis,
    copiedShare: null,
    oneId: 'one',
    onePublished: one,
    otherId: 'other',
    otherPublished: other,
    spans: [],
  };
  expect(takenFrom(row)).toEqual({ articleId, ofId, certain });
});
