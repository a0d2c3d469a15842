/** One question as each way asks it. */
export interface Question {
  readonly name: string;
  readonly about: string;
  /** For the schema of this program. */
  readonly ours: string;
  /** For the schema in `peer-schema.ts`: the nearest that it can say. */
  readonly peer: string | null;
  /** By hand, for the driver: gives the answer as `data`. */
  readonly cypher: string;
  /** Whether the statement by hand gives the very same answer; if not, one of several that are as good. */
  readonly isSame: boolean;
  /** Gives `variables`, one row each. */
  readonly draw: string;
}

const outletOf = (article: string): string =>
  `head(COLLECT { MATCH (${article})<-[:PUBLISHED]-(o:Outlet) RETURN o {.id, .name} LIMIT 1 })`;
const sayingsOf = (claim: string, first: number): string => `{nodes: COLLECT {
    MATCH (${claim})<-[:OF]-(s:Assertion) WHERE s.live
    WITH s ORDER BY s.articleId + ':' + right('0000000' + toString(s.spanStarts[0]), 8), s.id LIMIT ${first}
    MATCH (x:Article {id: s.articleId})
    RETURN s {.id, .modality, article: x {.id, .title, outlet: ${outletOf('x')}}} }}`;
const sidesOf = (first: number): string => `[
    {claim: from {.id, .statement, assertions: ${sayingsOf('from', first)}}},
    {claim: to {.id, .statement, assertions: ${sayingsOf('to', first)}}}]`;
const surest = "CASE e.degree WHEN 'STRONG' THEN 0.0 ELSE 1.0 END - e.score, e.id";

const OUR_SAYING = 'nodes { id modality article { id title outlet { id name } } }';
const THEIR_SAYING = 'id modality version { article { id title outlet { id name } } }';
const OUR_SIDES = `sides { claim { id statement assertions(first: 3) { ${OUR_SAYING} } } }`;
const THEIR_SIDES = `id statement assertions(limit: 3) { ${THEIR_SAYING} }
  contradicts(limit: 5) { id statement assertions(limit: 3) { ${THEIR_SAYING} } }`;

/** What users of a graph of news ask. */
export const QUESTIONS: readonly Question[] = [
  {
    name: 'article',
    about: 'what an article claims, and who else says so',
    ours: `query ($id: ID!) { article(id: $id) { id title outlet { id name }
      asserts(first: 25) { nodes { id statement assertions(first: 10) { ${OUR_SAYING} } } } } }`,
    peer: `query ($id: String!) { articles(where: { id: { eq: $id } }) { id title outlet { id name }
      claims(limit: 25) { id statement assertions(limit: 10) { ${THEIR_SAYING} } } } }`,
    cypher: `MATCH (a:Article {id: $id})
      RETURN {article: a {.id, .title, outlet: ${outletOf('a')}, asserts: {nodes: COLLECT {
        MATCH (a)-[:ASSERTS]->(c:Claim) WITH c ORDER BY c.statement, c.id LIMIT 25
        RETURN c {.id, .statement, assertions: ${sayingsOf('c', 10)}} }}}} AS data`,
    isSame: true,
    draw: 'MATCH (n:Article) RETURN {id: n.id} AS variables ORDER BY n.id LIMIT 64',
  },
  {
    name: 'story',
    about: 'a story: its contradictions with both sentences',
    ours: `query ($id: ID!) { story(id: $id) { id contradictions(first: 50) { nodes { id kind reason ${OUR_SIDES} } } } }`,
    peer: `query ($id: String!) { stories(where: { id: { eq: $id } }) { id articles(limit: 20) {
      claims(where: { contradicts: { some: { polarity: { in: ["POSITIVE", "NEGATIVE"] } } } }, limit: 5) { ${THEIR_SIDES} } } } }`,
    cypher: `MATCH (story:Story {id: $id})
      RETURN {story: {id: story.id, contradictions: {nodes: COLLECT {
        MATCH (story)<-[:PART_OF]-(:Article)-[:ASSERTS]->(from:Claim)-[e:CONTRADICTS]->(to:Claim)
        WHERE EXISTS { (to)<-[:ASSERTS]-(:Article)-[:PART_OF]->(story) }
        WITH DISTINCT e, from, to ORDER BY ${surest} LIMIT 50
        RETURN e {.id, .kind, .reason, sides: ${sidesOf(3)}} }}}} AS data`,
    isSame: true,
    draw: `MATCH (n:Story)<-[:PART_OF]-(:Article) WITH n, count(*) AS articles ORDER BY articles DESC, n.id LIMIT 64
      RETURN {id: n.id} AS variables`,
  },
  {
    name: 'country',
    about: 'contradictions about a country, both sides',
    ours: `query ($id: ID!) { contradictions(filter: { entity: $id }, first: 50) { nodes { id kind reason ${OUR_SIDES} } } }`,
    peer: `query ($id: String!) { countries(where: { id: { eq: $id } }) { id
      claims(where: { contradicts: { some: { polarity: { in: ["POSITIVE", "NEGATIVE"] } } } }, limit: 50) { ${THEIR_SIDES} } } }`,
    cypher: `MATCH (:Country {id: $id})<-[:ABOUT]-(c:Claim)-[e:CONTRADICTS]-(:Claim)
      WITH DISTINCT e ORDER BY ${surest} LIMIT 50
      WITH e, startNode(e) AS from, endNode(e) AS to
      WITH e {.id, .kind, .reason, sides: ${sidesOf(3)}} AS row
      RETURN {contradictions: {nodes: collect(row)}} AS data`,
    isSame: true,
    draw: 'MATCH (n:Country) RETURN {id: n.id} AS variables ORDER BY n.id LIMIT 64',
  },
  {
    name: 'person',
    about: 'a person: claims, what contradicts them, and who says that',
    ours: `query ($id: ID!) { person(id: $id) { id name asserts(first: 20) { nodes { id statement
      contradictions(first: 5) { nodes { id kind sides { claim { id assertedBy(first: 5) { nodes { __typename ... on Person { id name } ... on Outlet { id name } } } } } } } } } } }`,
    peer: `query ($id: String!) { people(where: { id: { eq: $id } }) { id name claims(limit: 20) { id statement
      contradicts(limit: 5) { id people(limit: 5) { id name } outlets(limit: 5) { id name } } } } }`,
    cypher: `MATCH (p:Person {id: $id})
      RETURN {person: p {.id, .name, asserts: {nodes: COLLECT {
        MATCH (p)-[:ASSERTS]->(c:Claim) WITH c ORDER BY c.statement, c.id LIMIT 20
        RETURN c {.id, .statement, contradictions: {nodes: COLLECT {
          MATCH (c)-[e:CONTRADICTS]-(:Claim) WITH DISTINCT e ORDER BY ${surest} LIMIT 5
          RETURN e {.id, .kind, sides: [side IN [startNode(e), endNode(e)] | {claim: side {.id, assertedBy: {nodes: COLLECT {
            MATCH (side)<-[held:ASSERTS]-(h:Counterclaim)
            WITH h, held ORDER BY coalesce(h.name, h.title, h.key), held.id LIMIT 5
            RETURN CASE WHEN h:Article THEN {__typename: 'Article'} ELSE {
              __typename: [label IN labels(h) WHERE NOT label IN ['Counterclaim', 'Entity']][0], id: h.id, name: h.name} END }}}}]} }}} }}}} AS data`,
    isSame: true,
    draw: `MATCH (n:Person)-[:ASSERTS]->(:Claim)-[:CONTRADICTS]-() WITH DISTINCT n ORDER BY n.id LIMIT 64
      RETURN {id: n.id} AS variables`,
  },
  {
    name: 'search',
    about: 'claims by words, with who says so',
    ours: `query ($text: String!) { claims(filter: { text: $text }, first: 20) { nodes { id statement assertions(first: 3) { ${OUR_SAYING} } } } }`,
    peer: `query ($text: String!) { searchClaims(phrase: $text, first: 20) { edges { node { id statement assertions(limit: 3) { ${THEIR_SAYING} } } } } }`,
    cypher: `CALL db.index.fulltext.queryNodes('claim_text', $text) YIELD node AS c, score
      WHERE EXISTS { MATCH (c)<-[:OF]-(s:Assertion) WHERE s.live }
      WITH c, score ORDER BY -score, c.id LIMIT 20
      WITH c {.id, .statement, assertions: ${sayingsOf('c', 3)}} AS row
      RETURN {claims: {nodes: collect(row)}} AS data`,
    isSame: true,
    draw: `MATCH (n:Claim) WITH n ORDER BY n.id LIMIT 64
      RETURN {text: split(n.statement, ' ')[2]} AS variables`,
  },
  {
    name: 'nodes',
    about: 'twenty things by id, as a visualizer asks',
    ours: 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Article { title published } ... on Claim { statement } } }',
    peer: 'query ($ids: [String!]!) { articles(where: { id: { in: $ids } }) { id title published } claims(where: { id: { in: $ids } }) { id statement } }',
    cypher: `UNWIND $ids AS id MATCH (n:Counterclaim {id: id})
      WITH CASE WHEN n:Article THEN n {__typename: 'Article', .id, .title, .published} ELSE n {__typename: 'Claim', .id, .statement} END AS row
      RETURN {nodes: collect(row)} AS data`,
    isSame: true,
    draw: `MATCH (a:Article)-[:ASSERTS]->(c:Claim) WITH a, c ORDER BY a.id, c.id LIMIT 640
      WITH collect(DISTINCT a.id) AS articles, collect(DISTINCT c.id) AS claims
      UNWIND range(0, 63) AS n
      RETURN {ids: articles[n * 2..n * 2 + 5] + claims[n * 5..n * 5 + 15]} AS variables`,
  },
  {
    name: 'outlet',
    about: 'an outlet: its articles and whom they cite',
    ours: `query ($id: ID!) { outlet(id: $id) { id name articles(first: 20) { nodes { id title
      mentions(first: 5) { nodes { __typename ... on Person { id name } ... on Country { id name } ... on Organization { id name } ... on Place { id name } } } } } } }`,
    peer: `query ($id: String!) { outlets(where: { id: { eq: $id } }) { id name articles(limit: 20) { id title
      people(limit: 5) { id name } countries(limit: 5) { id name } } } }`,
    cypher: `MATCH (o:Outlet {id: $id})
      RETURN {outlet: o {.id, .name, articles: {nodes: COLLECT {
        MATCH (o)-[:PUBLISHED]->(a:Article) WITH a ORDER BY coalesce(a.title, a.key), a.id LIMIT 20
        RETURN a {.id, .title, mentions: {nodes: COLLECT {
          MATCH (a)-[m:MENTIONS]->(n:Counterclaim) WITH n, m ORDER BY n.name, m.id LIMIT 5
          RETURN n {__typename: [label IN labels(n) WHERE NOT label IN ['Counterclaim', 'Entity']][0], .id, .name} }}} }}}} AS data`,
    isSame: true,
    draw: 'MATCH (n:Outlet) RETURN {id: n.id} AS variables ORDER BY n.id LIMIT 64',
  },
  {
    name: 'subgraph',
    about: 'what stands around a claim, 300 things, to draw',
    ours: 'query ($id: ID!) { subgraph(around: [$id], hops: 2, first: 300) { nodes { distance node { __typename id } } edges { type from to } } }',
    peer: `query ($id: String!) { claims(where: { id: { eq: $id } }) { id articles(limit: 20) { id claims(limit: 10) { id } outlet { id } }
      contradicts(limit: 20) { id articles(limit: 5) { id } people(limit: 5) { id } } people(limit: 10) { id claims(limit: 10) { id } }
      outlets(limit: 10) { id articles(limit: 10) { id } } } }`,
    cypher: `MATCH (s:Claim {id: $id})
      CALL (s) { MATCH (s)-[:ASSERTS|CONTRADICTS|CORROBORATES|QUALIFIES|ABOUT]-(n) RETURN DISTINCT n LIMIT 300 }
      CALL (n) { MATCH (n)-[:ASSERTS|CONTRADICTS|CORROBORATES|QUALIFIES|ABOUT|PUBLISHED|MENTIONS|PART_OF]-(m) RETURN DISTINCT m LIMIT 300 }
      WITH s, collect(DISTINCT n) AS near, collect(DISTINCT m) AS far
      UNWIND [s] + near + far AS x WITH DISTINCT x LIMIT 300
      WITH collect(x) AS xs
      RETURN {nodes: [x IN xs | {id: x.id, type: labels(x)}], edges: COLLECT {
        UNWIND xs AS x MATCH (x)-[e]->(y) WHERE y IN xs RETURN {type: type(e), from: x.id, to: y.id} LIMIT 2000 }} AS data`,
    isSame: false,
    draw: `MATCH (n:Claim)-[:CONTRADICTS]-() WITH DISTINCT n ORDER BY n.id LIMIT 64
      RETURN {id: n.id} AS variables`,
  },
  {
    name: 'path',
    about: 'a shortest way between two outlets',
    ours: 'query ($from: ID!, $to: ID!) { shortestPath(from: $from, to: $to) { nodes { node { __typename id } } edges { type from to } } }',
    peer: 'query ($from: ID!, $to: ID!) { shortestPath(from: $from, to: $to) { id label } }',
    cypher: `MATCH (a:Outlet {id: $from}), (b:Outlet {id: $to})
      MATCH p = shortestPath((a)-[:PUBLISHED|ASSERTS|CITES|ABOUT|MENTIONS|CONTRADICTS|CORROBORATES*..8]-(b))
      RETURN {nodes: [x IN nodes(p) | {id: x.id, label: labels(x)[1]}]} AS data`,
    isSame: false,
    draw: `MATCH (n:Outlet) WITH n ORDER BY n.id LIMIT 65 WITH collect(n.id) AS ids
      UNWIND range(0, size(ids) - 2) AS at RETURN {from: ids[at], to: ids[at + 1]} AS variables`,
  },
  {
    name: 'stories',
    about: 'the largest stories, with their contradictions counted',
    ours: 'query ($first: Int!) { stories(first: $first) { nodes { id label contradictions(first: 1) { totalCount } } } }',
    peer: null,
    cypher: `MATCH (s:Story)<-[:PART_OF]-(a:Article) WITH s, count(a) AS articles ORDER BY -articles, s.id LIMIT toInteger($first)
      WITH s {.id, .label, contradictions: {totalCount: COUNT {
        MATCH (s)<-[:PART_OF]-(:Article)-[:ASSERTS]->(:Claim)-[e:CONTRADICTS]->(to:Claim)
        WHERE EXISTS { (to)<-[:ASSERTS]-(:Article)-[:PART_OF]->(s) }
        RETURN DISTINCT e }}} AS row
      RETURN {stories: {nodes: collect(row)}} AS data`,
    isSame: true,
    draw: 'UNWIND range(10, 20) AS n RETURN {first: n} AS variables',
  },
];
