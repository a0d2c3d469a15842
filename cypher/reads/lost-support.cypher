// The claims that nobody would hold any more if these articles, outlets and other sources were withdrawn, by statement.
MATCH (gone:Counterclaim)
WHERE gone.id IN $withdrawn
CALL (gone) {
  MATCH (gone)-[:HAS_VERSION]->(:ArticleVersion)-[:CONTAINS]->(held:Assertion {live: true})
  RETURN held
  UNION
  MATCH (gone)-[:PUBLISHED]->(:Article)-[:HAS_VERSION]->(:ArticleVersion)-[:CONTAINS]->(held:Assertion {live: true})
  RETURN held
  UNION
  MATCH (gone)<-[:CITES {kind: 'CREDIT'}]-(:Article)-[:HAS_VERSION]->(:ArticleVersion)-[:CONTAINS]->(held:Assertion {live: true})
  RETURN held
  UNION
  MATCH (gone)<-[:ATTRIBUTED_TO]-(held:Assertion {live: true})
  RETURN held
}
MATCH (held)-[:OF]->(claim:Claim)
WITH claim, count(DISTINCT held) AS lost
WHERE lost = COUNT { (claim)<-[:OF]-(:Assertion {live: true}) }
WITH claim, claim.id AS id, claim.statement AS sortKey
// page
WITH id, sortKey, claim
WHERE $afterId IS NULL OR sortKey > $afterKey OR (sortKey = $afterKey AND id > $afterId)
ORDER BY sortKey, id
LIMIT $limit
RETURN id, sortKey, claim {.*, __typename: 'Claim'} AS row
