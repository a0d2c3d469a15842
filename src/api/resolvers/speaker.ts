import { type AssertionRow, type ClaimRow } from '../../domain/graph-row.ts';
import { type SelfContradictionRow } from '../../domain/time-row.ts';
import { relatedEdges, relatedNodes } from '../pagination.ts';

/** What can be asked of anybody whose word can be given by name. */
export const speakerFields = {
  asserts: relatedNodes<ClaimRow>('Claimant.asserts'),
  said: relatedNodes<AssertionRow>('Speaker.said'),
  selfContradictions: relatedEdges<SelfContradictionRow>('Claimant.selfContradictions'),
};
