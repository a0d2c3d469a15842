import { type Resolvers } from '../generated/schema-types.ts';
import { scalars } from '../scalars.ts';
import { Article } from './article.ts';
import { ArticleVersion } from './article-version.ts';
import { Assertion } from './assertion.ts';
import { Claim } from './claim.ts';
import { ClaimSide } from './claim-side.ts';
import { Contradiction } from './contradiction.ts';
import { Corroboration } from './corroboration.ts';
import { Country } from './country.ts';
import { CitationEdge, CitedByEdge, ClaimantEdge, IdentityEdge } from './edges.ts';
import { Drift } from './drift.ts';
import { FigureGroup } from './figure-group.ts';
import { Ingest } from './ingest.ts';
import { IngestJob } from './ingest-job.ts';
import { CitationStep, ClaimPath, Lineage } from './lineage.ts';
import { Mutation, Reviewed } from './mutation.ts';
import { Organization } from './organization.ts';
import { Outlet } from './outlet.ts';
import { OwnSide } from './own-side.ts';
import { Person } from './person.ts';
import { Place } from './place.ts';
import { Qualification } from './qualification.ts';
import { Query } from './query.ts';
import { LoneExpert, Rewrite } from './rewrite.ts';
import { Review } from './review.ts';
import { RunChange, RunDiff } from './run-diff.ts';
import { Subscription } from './subscription.ts';
import { Subgraph } from './subgraph.ts';
import { SourceLink } from './source-link.ts';
import { SourcingMonth } from './sourcing-month.ts';
import { Stance } from './stance.ts';
import { Story } from './story.ts';
import { OriginJoin, Support, SupportOrigin } from './support.ts';
import { UnnamedSource } from './unnamed-source.ts';
import { VersionChange } from './version-change.ts';

/** Every type of the schema that takes more than reading a property. */
export const resolvers: Resolvers = {
  ...scalars,
  Article,
  ArticleVersion,
  Assertion,
  CitationEdge,
  CitationStep,
  CitedByEdge,
  Claim,
  ClaimPath,
  ClaimSide,
  ClaimantEdge,
  Contradiction,
  Corroboration,
  Country,
  Drift,
  FigureGroup,
  IdentityEdge,
  Ingest,
  IngestJob,
  Lineage,
  LoneExpert,
  Mutation,
  Organization,
  OriginJoin,
  Outlet,
  OwnSide,
  Person,
  Place,
  Qualification,
  Query,
  Rewrite,
  Review,
  Reviewed,
  RunChange,
  RunDiff,
  Subgraph,
  Subscription,
  SourceLink,
  SourcingMonth,
  Stance,
  Story,
  Support,
  SupportOrigin,
  UnnamedSource,
  VersionChange,
};
