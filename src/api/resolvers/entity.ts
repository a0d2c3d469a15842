import { type ArticleRow, type CitedByRow, type ClaimRow } from '../../domain/graph-row.ts';
import { relatedEdges, relatedNodes } from '../pagination.ts';

/** What can be asked of anything that a text names. */
export const entityFields = {
  mentionedIn: relatedNodes<ArticleRow>('Entity.mentionedIn'),
  claims: relatedNodes<ClaimRow>('Entity.claims'),
  citedBy: relatedEdges<CitedByRow>('Entity.citedBy'),
};
