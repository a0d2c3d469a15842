/** An operation that asks for all there is, with variables that find something in a graph of `fillGraph`. */
export interface WideOperation {
  readonly name: string;
  readonly document: string;
}

const PAGE = 'totalCount pageInfo { startCursor endCursor hasNextPage }';

const FRAGMENTS = `
fragment Ids on Node { __typename id }
fragment Articles on ArticleConnection { ${PAGE} nodes { id } edges { cursor node { id } } }
fragment Claims on ClaimConnection { ${PAGE} nodes { id } edges { cursor node { id } } }
fragment Assertions on AssertionConnection { ${PAGE} nodes { id } edges { cursor node { id } } }
fragment Reviews on ReviewConnection { ${PAGE} nodes { id by verdict note at relation { id } between { id } } edges { cursor node { id } } }
fragment Identities on IdentityConnection { ${PAGE} nodes { id } edges { cursor judgement by reviews(first: 2) { ...Reviews } node { id name } } }
fragment CitedBy on CitedByConnection { ${PAGE} nodes { id } edges { cursor kind span { exact } spans { start end exact } urls node { id } } }
fragment Named on Entity {
  id name aliases wikidataId
  mentionedIn(first: 2) { ...Articles }
  claims(first: 2, roles: [SUBJECT, PLACE]) { ...Claims }
  citedBy(first: 2) { ...CitedBy }
}
fragment Month on SourcingMonth {
  month articleCount assertionCount
  named { count share } anonymous { count share } unattributed { count share } unnamedGroup { count share } ownWord { count share }
}
fragment Run on ExtractionRun { id engine version configHash startedAt }
fragment Version on ArticleVersion {
  id text textHash current observedAt
  boilerplate { start end exact reason }
  integritySignals { kind span { start end exact } }
  links { start end exact url }
  article { id }
  assertions(first: 2) { ...Assertions }
  run { ...Run }
}
fragment Drifts on DriftConnection {
  ${PAGE}
  nodes { id kind direction reason told { id } basis { id } run { id } }
  edges { cursor node { id } }
}
fragment Selves on SelfContradictionConnection {
  ${PAGE}
  nodes { id }
  edges { cursor node { id } sides { claim { id } firstSaid lastSaid assertions { id } } }
}
fragment Relation on ClaimRelation {
  id reason method score review reviewsDiffer reviews(first: 2) { ...Reviews }
  sides { claim { id } assertions(first: 1) { ...Assertions } }
  decidedBy { id }
  run { id }
}
`;

/** Each of an entity's fields again under its own type, as a client that knows the type asks. */
const entityFields = `id name aliases wikidataId
  mentionedIn(first: 2) { totalCount } claims(first: 2, roles: [SUBJECT, PLACE]) { totalCount } citedBy(first: 2) { totalCount }`;
const relationFields = `id reason method score review reviewsDiffer reviews(first: 2) { totalCount } sides { claim { id } } decidedBy { id } run { id }`;

const documents: Readonly<Record<string, string>> = {
  entities: `query Entities {
    outlet(id: "outlet-0001") {
      ...Named ${entityFields} domain countryCode
      sourcing(from: "2024", to: "2024", first: 2) {
        ${PAGE} nodes { ...Month } edges { cursor node { month } }
      }
      articles(first: 2) { ...Articles } asserts(first: 2) { ...Claims } said(first: 2) { ...Assertions }
      sameAs(first: 2) { ...Identities }
      citationCycles(story: "story", first: 2) { totalCount truncated cycles { certain steps { kind article { id } } } }
    }
    person(id: "person-0001") {
      ...Named ${entityFields} title isOffice
      asserts(first: 2) { ...Claims } said(first: 2) { ...Assertions } sameAs(first: 2) { ...Identities }
    }
    organization(id: "organization-nato") {
      ...Named ${entityFields} countryCode
      asserts(first: 2) { ...Claims } said(first: 2) { ...Assertions } sameAs(first: 2) { ...Identities }
    }
    country(code: "RU") {
      ...Named ${entityFields} countryCode
      asserts(first: 2) { ...Claims } said(first: 2) { ...Assertions }
    }
    places(first: 1) { ${PAGE} nodes { ...Named ${entityFields} countryCode } edges { cursor node { id } } }
  }`,
  lists: `query Lists {
    contestedClaims(entity: "country-ru", first: 2) { ${PAGE} nodes { id } edges { cursor articlesFor claimsAgainst articlesAgainst node { id } } }
    articles(filter: { title: "soldiers" }, first: 2) { ...Articles }
    outlets(filter: { name: "daily" }, first: 2) { ${PAGE} nodes { id } edges { cursor node { id } } }
    people(first: 2) { ${PAGE} nodes { id } edges { cursor node { id } } }
    organizations(first: 2) { ${PAGE} nodes { id } edges { cursor node { id } } }
    countries(first: 2) { ${PAGE} nodes { id } edges { cursor node { id } } }
    claims(first: 2) { ...Claims }
    assertions(filter: { modalities: [REPORTED] }, orderBy: CHECK_WORTHINESS, first: 2) { ...Assertions }
    contradictions(first: 2) { ${PAGE} nodes { id } edges { cursor node { id } } }
    qualifications(filter: { story: "story" }, first: 2) { ${PAGE} nodes { id } edges { cursor node { id } } }
    stories(first: 2) { ${PAGE} nodes { id } edges { cursor node { id } } }
    reviews(filter: { disputed: false }, first: 2) { ...Reviews }
    auditRecords(first: 2) { totalCount edges { cursor node { id change } } }
    ingests(first: 2) {
      ${PAGE}
      nodes { key state attempts textHash errorCode at run { ...Run } }
      edges { cursor node { key } }
    }
    rewrites(filter: { bases: [COPIED_TEXT] }, first: 2) { ${PAGE} nodes { basis } edges { cursor node { basis } } }
    loneExperts(filter: { story: "story" }, first: 2) { ${PAGE} nodes { span { exact } } edges { cursor node { span { exact } } } }
    runDiff(from: "run", to: "run-2") {
      from { id } to { id } versionsCompared versionsOnlyFrom versionsOnlyTo
      changes(kinds: [GAINED, CHANGED], first: 2) {
        ${PAGE}
        nodes { kind claim { id } article { id } version { id } before { id } after { id } }
        edges { cursor node { kind } }
      }
    }
    runs(first: 2) { ${PAGE} nodes { ...Run } edges { cursor node { id } } }
  }`,
  article: `query WideArticle {
    node(id: "article-0002") { ...Ids }
    nodes(ids: ["story", "unnamed-0001", "nobody"]) {
      ...Ids
      ... on UnnamedSource { id kind words article { id } said(first: 2) { ...Assertions } }
    }
    article(id: "article-0002") {
      id key url title byline published publishedPrecision origins { title byline outlet published } language ingestedAt
      outlet { id } story { id }
      version { ...Version }
      versions(first: 2) { ${PAGE} nodes { id } edges { cursor node { id } } }
      assertions(filter: { includeSuperseded: true }, first: 2) { ...Assertions }
      asserts(first: 2) { ...Claims }
      cites(kinds: [QUOTES, REPORTS], first: 2) {
        ${PAGE} nodes { __typename } edges { cursor kind span { start end exact } spans { exact } urls node { __typename } }
      }
      citedBy(first: 2) { ...CitedBy }
      mentions(first: 2) {
        ${PAGE} nodes { id } edges { cursor spans { start end exact form } node { id name } }
      }
    }
  }`,
  claim: `query WideClaim {
    claim(id: "claim-0002-2") {
      id statement subject predicate object polarity scope place time topics
      quantity { value atLeast atMost approximator unit counts scope }
      about(roles: [PLACE], first: 2) { ${PAGE} nodes { id } edges { cursor role node { id } } }
      outlets(saidFrom: "2024", first: 2) { totalCount nodes { id } }
      assertedBy(first: 2) {
        ${PAGE} nodes { __typename } edges { cursor firstSaid lastSaid assertionCount node { __typename } }
      }
      assertions(first: 2) {
        nodes {
          id voice modality modalities hedges quantityText timeText timeNormalized terminal confidence checkWorthiness live
          quantity { unit }
          span { start end exact prefix suffix sentence zone } spans { exact }
          claim { id } article { id } version { id }
          sourceChain { order cue kind span { start end exact } speaker { ...Ids } }
          run { id }
        }
      }
      support { articles }
      lineage { firstSaid }
      contradictions(kinds: [QUANTITY], degrees: [STRONG], reviews: [SUGGESTED], first: 2) { totalCount }
      corroborations(reviews: [SUGGESTED], first: 2) { ${PAGE} nodes { ...Relation ${relationFields} kind } edges { cursor node { id } } }
      qualifications(kinds: [SCOPE], reviews: [SUGGESTED], first: 2) { ${PAGE} nodes { ...Relation ${relationFields} kind } edges { cursor node { id } } }
    }
  }`,
  story: `query WideStory {
    story(id: "story-0001") {
      id label firstSaid lastSaid
      articles(first: 2) { ...Articles }
      held: claims(filter: { heldBy: ["person-0001"], notHeldBy: ["person-0002"] }, first: 2) { totalCount }
      claims(filter: { text: "kursk", anyWords: ["soldiers"] }, first: 2) { ...Claims }
      contradictions(first: 2) { ${PAGE} nodes { ...Relation ${relationFields} kind degree } edges { cursor node { id } } }
      corroborations(reviews: [SUGGESTED], first: 2) { totalCount }
      qualifications(reviews: [SUGGESTED], first: 2) { totalCount }
      figures(topics: ["unit:PERSONNEL"], first: 2) {
        ${PAGE}
        nodes { topics unit scope min max claimCount articleCount claims { id } articles { id } }
        edges { cursor node { unit } }
      }
    }
  }`,
};

const time = `query WideTime {
  entities(nearName: "example", types: [PERSON], first: 2) { ${PAGE} edges { cursor node { id } } }
  drifts(filter: { outlet: "outlet-0002", article: "article-0002" }, first: 2) { ...Drifts }
  lostSupport(withdrawn: ["article-0001"], first: 2) { ...Claims }
  outlets(publishing: true, first: 2) { totalCount }
  assertions(filter: { asOf: "2024-10-15" }, first: 2) { totalCount }
  outlet(id: "outlet-0001") { selfContradictions(first: 2) { ...Selves } articles(unsureAsOf: "2024", first: 2) { totalCount } }
  person(id: "person-0001") { selfContradictions(degrees: [STRONG], first: 2) { ...Selves } }
  organization(id: "organization-nato") { selfContradictions(first: 2) { ...Selves } }
  country(code: "RU") { selfContradictions(first: 2) { ...Selves } }
  article(id: "article-0002") {
    drifts(kinds: [HEADLINE], directions: [RAISED], first: 2) { ...Drifts }
    selfContradictions(kinds: [QUANTITY], first: 2) { ...Selves }
    version {
      changes(first: 2) {
        ${PAGE}
        nodes { kind facets before { id heldElsewhere(first: 2) { ...Assertions } } after { id } }
        edges { cursor node { kind } }
      }
    }
  }
  story(id: "story-0001") {
    stances(holders: ["Russia"], first: 2) {
      ${PAGE}
      nodes { holder { id } stance polarity article { id } assertions { id } contradictions { id } }
      edges { cursor node { stance } }
    }
  }
}`;

/** The operations, each with the fragments that it uses. */
export const WIDE_OPERATIONS: readonly WideOperation[] = Object.entries({ ...documents, time }).map(
  ([name, document]) => ({ name, document: document + usedFragments(document) }),
);

function usedFragments(document: string): string {
  const all = new Map(
    [...FRAGMENTS.matchAll(/^fragment (\w+)[\s\S]*?(?=^fragment|$(?![\s\S]))/gm)].map(
      ([text, name]) => [name ?? '', text] as const,
    ),
  );
  const used = new Set<string>();
  const collect = (text: string): void => {
    for (const [, name = ''] of text.matchAll(/\.\.\.(\w+)/g)) {
      const fragment = all.get(name);
      if (fragment === undefined || used.has(name)) continue;
      used.add(name);
      collect(fragment);
    }
  };
  collect(document);
  return [...used].map((name) => all.get(name) ?? '').join('');
}
