import { carriersRequest, storyArticlesRequest } from '../claim-carriers.ts';
import { type QueryShortestPathArgs } from '../generated/schema-types.ts';
import { toIds, toRequest, wholePage } from '../pagination.ts';
import { facetFilter } from '../resolvers/facets.ts';
import {
  shortestPathFilter,
  type SubgraphArguments,
  subgraphFilter,
} from '../resolvers/subgraph.ts';
import {
  byArgument,
  byIds,
  edgesOf,
  type FieldArguments,
  type FieldRead,
  type FieldReads,
  listOfEdges,
  listOfNodes,
  nodesOf,
  oneOfList,
  wholeOf,
} from './field-read.ts';

type Fields = Readonly<Record<string, FieldRead | FieldReads>>;

const run = byIds('ExtractionRun', 'runId');
const article = byIds('Article', 'articleId');
const entity: Fields = {
  mentionedIn: nodesOf('Entity.mentionedIn'),
  claims: nodesOf('Entity.claims'),
  citedBy: edgesOf('Entity.citedBy'),
};
const speaker: Fields = {
  asserts: nodesOf('Claimant.asserts'),
  said: nodesOf('Speaker.said'),
  selfContradictions: edgesOf('Claimant.selfContradictions'),
};
const identified: Fields = { sameAs: edgesOf('Entity.sameAs') };
const relation: Fields = {
  sides: byIds('Claim', 'fromId', 'toId'),
  decidedBy: byIds('Assertion', 'assertionIds[]'),
  reviews: nodesOf('Edge.reviews'),
  run,
};
// The articles, paths and circles below are worked out of these rows, and loaded when it is known which they are.
const carriers: FieldRead = {
  read: { kind: 'related', field: 'Claim.carriers' },
  isCounted: true,
  ids: ['id'],
  below: 'rows',
  request: carriersRequest,
};

// The two runs are named one level up.
const changesOfRuns: FieldRead = {
  ...listOfNodes('run-changes'),
  request: (args, { withTotal, above: { from, to } }) => {
    const ofBoth: FieldArguments = { ...args, from, to };
    return toRequest(ofBoth, withTotal);
  },
};

const lostSupport: FieldRead = {
  ...listOfNodes('lost-support'),
  request: (args, { withTotal }) => {
    toIds('withdrawn', [args['withdrawn']].flat().map(String));
    return toRequest(args, withTotal);
  },
};

// Their arguments have been checked against the schema.
const subgraph: FieldRead = {
  ...oneOfList('subgraph'),
  request: (args) => ({
    page: wholePage(1),
    filter: subgraphFilter(args as unknown as SubgraphArguments),
  }),
};
const shortestPath: FieldRead = {
  ...oneOfList('shortest-path'),
  request: (args) => ({
    page: wholePage(1),
    filter: shortestPathFilter(args as QueryShortestPathArgs),
  }),
};

const facets = (field: string): FieldRead => ({
  ...oneOfList(field),
  request: (args) => ({ page: wholePage(1), filter: facetFilter(args) }),
});

/** What each field of the schema reads of the graph, by type. A field that is not here is loaded when it is resolved. */
export const FIELD_READS: Readonly<Record<string, Fields>> = {
  Article: {
    outlet: wholeOf('Article.outlet', { first: 1 }),
    story: wholeOf('Article.story', { first: 1 }),
    version: wholeOf('Article.version', { first: 1 }),
    versions: nodesOf('Article.versions'),
    assertions: nodesOf('Article.assertions'),
    asserts: nodesOf('Claimant.asserts'),
    cites: edgesOf('Article.cites'),
    citedBy: edgesOf('Entity.citedBy'),
    mentions: edgesOf('Article.mentions'),
    drifts: nodesOf('Article.drifts'),
    selfContradictions: edgesOf('Claimant.selfContradictions'),
  },
  ArticleVersion: {
    article,
    assertions: nodesOf('ArticleVersion.assertions'),
    changes: nodesOf('ArticleVersion.changes'),
    run,
  },
  Assertion: {
    quantity: byIds('Claim', 'claimId'),
    claim: byIds('Claim', 'claimId'),
    article,
    version: byIds('ArticleVersion', 'versionId'),
    sourceChain: wholeOf('Assertion.sourceChain'),
    heldElsewhere: nodesOf('Assertion.heldElsewhere'),
    run,
  },
  Claim: {
    about: edgesOf('Claim.about'),
    assertions: nodesOf('Claim.assertions'),
    outlets: nodesOf('Claim.outlets'),
    assertedBy: edgesOf('Claim.assertedBy'),
    contradictions: nodesOf('Claim.contradictions'),
    corroborations: nodesOf('Claim.corroborations'),
    qualifications: nodesOf('Claim.qualifications'),
    support: carriers,
    lineage: carriers,
  },
  ClaimSide: { assertions: nodesOf('Claim.assertions'), support: carriers },
  Contradiction: relation,
  Corroboration: relation,
  Country: { ...entity, ...speaker },
  Drift: { told: byIds('Assertion', 'toldId'), basis: byIds('Assertion', 'basisId'), run },
  FigureGroup: { claims: byIds('Claim', 'claimIds[]'), articles: byIds('Article', 'articleIds[]') },
  IngestJob: { articles: nodesOf('IngestJob.articles') },
  IdentityEdge: { reviews: nodesOf('Edge.reviews') },
  Ingest: { run },
  LoneExpert: { person: byIds('Person', 'personId'), article },
  Organization: { ...entity, ...speaker, ...identified },
  Outlet: {
    ...entity,
    ...speaker,
    ...identified,
    sourcing: nodesOf('Outlet.sourcing'),
    articles: nodesOf('Outlet.articles'),
    citationCycles: {
      read: { kind: 'related', field: 'Outlet.storyArticles' },
      ids: ['id'],
      below: 'rows',
      request: storyArticlesRequest,
    },
  },
  OwnSide: {
    claim: byIds('Claim', 'claimId'),
    assertions: byIds('Assertion', 'assertionIds[]'),
  },
  Person: { ...entity, ...speaker, ...identified },
  Place: entity,
  Qualification: relation,
  Query: {
    node: byArgument(null, 'id'),
    nodes: byArgument(null, 'ids'),
    article: {
      byArgument: { id: byArgument('Article', 'id'), key: oneOfList('article-by-key', 'key') },
    },
    articles: listOfNodes('articles'),
    outlet: byArgument('Outlet', 'id'),
    outlets: listOfNodes('outlets'),
    person: byArgument('Person', 'id'),
    people: listOfNodes('people'),
    organization: byArgument('Organization', 'id'),
    organizations: listOfNodes('organizations'),
    country: oneOfList('country-by-code', 'code'),
    countries: listOfNodes('countries'),
    places: listOfNodes('places'),
    claim: byArgument('Claim', 'id'),
    claims: listOfNodes('claims'),
    assertions: listOfNodes('assertions'),
    contradictions: listOfNodes('contradictions'),
    qualifications: listOfNodes('qualifications'),
    rewrites: listOfNodes('rewrites'),
    loneExperts: listOfNodes('lone-experts'),
    drifts: listOfNodes('drifts'),
    lostSupport,
    story: oneOfList('story-by-id', 'id'),
    stories: listOfNodes('stories'),
    reviews: listOfNodes('reviews'),
    auditRecords: listOfNodes('audit-records'),
    job: oneOfList('job', 'id'),
    ingests: listOfNodes('ingests'),
    contestedClaims: listOfEdges('contested-claims'),
    runDiff: oneOfList('run-diff', 'from', 'to'),
    runs: listOfNodes('runs'),
    entities: listOfNodes('entities'),
    subgraph,
    shortestPath,
    articleFacets: facets('article-facets'),
    claimFacets: facets('claim-facets'),
    contradictionFacets: facets('contradiction-facets'),
    stats: oneOfList('stats'),
  },
  Review: { relation: byIds(null, 'edgeKey'), between: byIds(null, 'fromId', 'toId') },
  Rewrite: {
    article: byIds('Article', 'oneId', 'otherId'),
    of: byIds(null, 'oneId', 'otherId'),
    stretches: wholeOf('Article.version', { first: 1, ids: ['comparedIds[]'] }),
  },
  RunChange: {
    article,
    version: byIds('ArticleVersion', 'versionId'),
    claim: byIds('Claim', 'claimId'),
    before: byIds('Assertion', 'beforeIds[]'),
    after: byIds('Assertion', 'afterIds[]'),
  },
  RunDiff: {
    from: byIds('ExtractionRun', 'fromId'),
    to: byIds('ExtractionRun', 'toId'),
    changes: changesOfRuns,
  },
  Stance: {
    article,
    assertions: byIds('Assertion', 'assertionIds[]'),
    contradictions: byIds(null, 'contradictionIds[]'),
  },
  Story: {
    articles: nodesOf('Story.articles'),
    claims: nodesOf('Story.claims'),
    contradictions: nodesOf('Story.contradictions'),
    corroborations: nodesOf('Story.corroborations'),
    qualifications: nodesOf('Story.qualifications'),
    figures: nodesOf('Story.figures'),
    stances: nodesOf('Story.stances'),
  },
  UnnamedSource: { article, said: nodesOf('Speaker.said') },
  VersionChange: {
    before: byIds('Assertion', 'beforeId'),
    after: byIds('Assertion', 'afterId'),
  },
};

/** The way to what lies in the row itself, by type and field; `sides[]` is each item of a list. */
export const FIELDS_IN_ROWS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> =
  {
    ClaimSide: { claim: [] },
    Subgraph: { nodes: ['nodes[]'] },
    SubgraphNode: { node: ['node'] },
    SelfContradictionEdge: { sides: ['sides[]'] },
    SourceLink: { speaker: ['node'] },
    Stance: { holder: ['holder'] },
  };
