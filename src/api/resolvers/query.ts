import { together } from '../../lib/whether-here.ts';
import {
  type ArticleRow,
  type AssertionRow,
  type ClaimRow,
  type ContradictionRow,
  type CountryRow,
  type EntityRow,
  type ExtractionRunRow,
  type OrganizationRow,
  type OutletRow,
  type PersonRow,
  type PlaceRow,
  type QualificationRow,
  type StoryRow,
} from '../../domain/graph-row.ts';
import { type LoneExpertRow, type RewriteRow } from '../../domain/lineage-row.ts';
import { type IngestRow, type StatsRow } from '../../domain/upkeep-row.ts';
import { type AuditRecordRow } from '../../domain/audit.ts';
import { type ReviewRow } from '../../domain/review-row.ts';
import { type RunDiffRow } from '../../domain/run-row.ts';
import { type ContestedClaimRow } from '../../domain/survey-row.ts';
import { type DriftRow } from '../../domain/time-row.ts';
import { badInput } from '../errors.ts';
import { type QueryResolvers } from '../generated/schema-types.ts';
import { listEdges, listNodes, toIds, toNodePage, wholePage } from '../pagination.ts';
import { listOne } from '../related-one.ts';
import { facets } from './facets.ts';
import { findJob } from './ingest-job.ts';
import { shortestPath, subgraph } from './subgraph.ts';
import { firstOf } from './first-of.ts';

const lostSupport = listNodes<ClaimRow>('lost-support');

/** The ways into the graph. */
export const Query: QueryResolvers = {
  node: (_root, { id }, { load }) => load.node(id),
  nodes: (_root, { ids }, { load }) => together(toIds('ids', ids).map((id) => load.node(id))),
  article: (_root, { id, key }, { load }) => {
    if (typeof id === 'string' && !key) return load.optional('Article', id);
    if (typeof key === 'string' && !id) return listOne<ArticleRow>(load, 'article-by-key', { key });
    throw badInput('give either the `id` or the `key` of the article');
  },
  articles: listNodes<ArticleRow>('articles'),
  outlet: (_root, { id }, { load }) => load.optional('Outlet', id),
  outlets: listNodes<OutletRow>('outlets'),
  person: (_root, { id }, { load }) => load.optional('Person', id),
  people: listNodes<PersonRow>('people'),
  organization: (_root, { id }, { load }) => load.optional('Organization', id),
  organizations: listNodes<OrganizationRow>('organizations'),
  country: (_root, { code }, { load }) => listOne<CountryRow>(load, 'country-by-code', { code }),
  countries: listNodes<CountryRow>('countries'),
  places: listNodes<PlaceRow>('places'),
  claim: (_root, { id }, { load }) => load.optional('Claim', id),
  claims: listNodes<ClaimRow>('claims'),
  assertions: listNodes<AssertionRow>('assertions'),
  contradictions: listNodes<ContradictionRow>('contradictions'),
  qualifications: listNodes<QualificationRow>('qualifications'),
  rewrites: listNodes<RewriteRow>('rewrites'),
  loneExperts: listNodes<LoneExpertRow>('lone-experts'),
  drifts: listNodes<DriftRow>('drifts'),
  lostSupport: (...call) => {
    toIds('withdrawn', call[1].withdrawn);
    return lostSupport(...call);
  },
  story: (_root, { id }, { load }) => listOne<StoryRow>(load, 'story-by-id', { id }),
  stories: listNodes<StoryRow>('stories'),
  reviews: listNodes<ReviewRow>('reviews'),
  job: (_root, { id }, { load }) => findJob(load, id),
  auditRecords: listNodes<AuditRecordRow>('audit-records'),
  ingests: listNodes<IngestRow>('ingests'),
  contestedClaims: listEdges<ContestedClaimRow>('contested-claims'),
  runDiff: (_root, { from, to }, { load }) => listOne<RunDiffRow>(load, 'run-diff', { from, to }),
  runs: listNodes<ExtractionRunRow>('runs'),
  entities: listNodes<EntityRow>('entities'),
  ...facets,
  subgraph,
  shortestPath,
  stats: async (_root, _args, { load }) => {
    const page = await load.list({ field: 'stats', page: wholePage(1), filter: {} });
    return firstOf(toNodePage<StatsRow>(page).nodes);
  },
};
