import {
  type AboutRow,
  type AsserterRow,
  type AssertionRow,
  type ContradictionRow,
  type CorroborationRow,
  type OutletRow,
  type QualificationRow,
} from '../../domain/graph-row.ts';
import { readableTopics } from '../../domain/readable-topics.ts';
import { type ClaimResolvers } from '../generated/schema-types.ts';
import { relatedEdges, relatedNodes } from '../pagination.ts';
import { highlightsOf } from './highlights.ts';
import { lineage } from './lineage.ts';
import { support } from './support.ts';

/** A proposition. */
export const Claim: ClaimResolvers = {
  topics: ({ topics }) => readableTopics(topics),
  highlights: ({ statement }, { text }) => highlightsOf(statement, text),
  about: relatedEdges<AboutRow>('Claim.about'),
  assertions: relatedNodes<AssertionRow>('Claim.assertions'),
  outlets: relatedNodes<OutletRow>('Claim.outlets'),
  assertedBy: relatedEdges<AsserterRow>('Claim.assertedBy'),
  contradictions: relatedNodes<ContradictionRow>('Claim.contradictions'),
  corroborations: relatedNodes<CorroborationRow>('Claim.corroborations'),
  qualifications: relatedNodes<QualificationRow>('Claim.qualifications'),
  support,
  lineage,
};
