import {
  type ArticleRow,
  type ClaimRow,
  type ContradictionRow,
  type CorroborationRow,
  type FigureGroupRow,
  type QualificationRow,
} from '../../domain/graph-row.ts';
import { type StanceRow } from '../../domain/time-row.ts';
import { type StoryResolvers } from '../generated/schema-types.ts';
import { relatedNodes } from '../pagination.ts';

/** Articles that tell of the same event. */
export const Story: StoryResolvers = {
  articles: relatedNodes<ArticleRow>('Story.articles'),
  claims: relatedNodes<ClaimRow>('Story.claims'),
  contradictions: relatedNodes<ContradictionRow>('Story.contradictions'),
  corroborations: relatedNodes<CorroborationRow>('Story.corroborations'),
  qualifications: relatedNodes<QualificationRow>('Story.qualifications'),
  figures: relatedNodes<FigureGroupRow>('Story.figures'),
  stances: relatedNodes<StanceRow>('Story.stances'),
};
