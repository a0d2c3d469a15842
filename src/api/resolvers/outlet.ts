import { type ArticleRow, type IdentityRow } from '../../domain/graph-row.ts';
import { type SourcingMonthRow } from '../../domain/survey-row.ts';
import { type OutletResolvers } from '../generated/schema-types.ts';
import { relatedEdges, relatedNodes } from '../pagination.ts';
import { entityFields } from './entity.ts';
import { citationCyclesOfOutlet } from './lineage.ts';
import { speakerFields } from './speaker.ts';

/** Who publishes pages. */
export const Outlet: OutletResolvers = {
  ...entityFields,
  ...speakerFields,
  sourcing: relatedNodes<SourcingMonthRow>('Outlet.sourcing'),
  articles: relatedNodes<ArticleRow>('Outlet.articles'),
  citationCycles: citationCyclesOfOutlet,
  sameAs: relatedEdges<IdentityRow>('Entity.sameAs'),
};
