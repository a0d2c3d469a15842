/** The graph as the peer is told of it: its own directives over the same labels and edges. */
export const PEER_SCHEMA = `
type Outlet @node { id: String! name: String!
  articles: [Article!]! @relationship(type: "PUBLISHED", direction: OUT)
  claims: [Claim!]! @relationship(type: "ASSERTS", direction: OUT) }
type Article @node { id: String! title: String published: String
  outlet: [Outlet!]! @relationship(type: "PUBLISHED", direction: IN)
  story: [Story!]! @relationship(type: "PART_OF", direction: OUT)
  claims: [Claim!]! @relationship(type: "ASSERTS", direction: OUT)
  people: [Person!]! @relationship(type: "MENTIONS", direction: OUT)
  countries: [Country!]! @relationship(type: "MENTIONS", direction: OUT) }
type ArticleVersion @node { id: String!
  article: [Article!]! @relationship(type: "HAS_VERSION", direction: IN) }
type Assertion @node { id: String! modality: String!
  version: [ArticleVersion!]! @relationship(type: "CONTAINS", direction: IN) }
type Claim @node @fulltext(indexes: [{ indexName: "claim_text", queryName: "searchClaims", fields: ["statement"] }]) {
  id: String! statement: String! polarity: String!
  articles: [Article!]! @relationship(type: "ASSERTS", direction: IN)
  outlets: [Outlet!]! @relationship(type: "ASSERTS", direction: IN)
  people: [Person!]! @relationship(type: "ASSERTS", direction: IN)
  assertions: [Assertion!]! @relationship(type: "OF", direction: IN)
  contradicts: [Claim!]! @relationship(type: "CONTRADICTS", direction: OUT, queryDirection: UNDIRECTED) }
type Country @node { id: String! name: String!
  claims: [Claim!]! @relationship(type: "ABOUT", direction: IN) }
type Person @node { id: String! name: String!
  claims: [Claim!]! @relationship(type: "ASSERTS", direction: OUT) }
type Story @node { id: String! label: String
  articles: [Article!]! @relationship(type: "PART_OF", direction: IN) }
type Step { id: String label: String }
type Query {
  shortestPath(from: ID!, to: ID!): [Step!]! @cypher(statement: """
    MATCH p = shortestPath((a:Outlet {id: $from})-[:PUBLISHED|ASSERTS|CITES|ABOUT|MENTIONS|CONTRADICTS|CORROBORATES*..8]-(b:Outlet {id: $to}))
    UNWIND nodes(p) AS x RETURN {id: x.id, label: labels(x)[1]} AS step""", columnName: "step")
}`;
