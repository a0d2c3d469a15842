// parent: (:Article)
// Where the article tells one matter with two certainties, in the order of its text.
MATCH (parent)-[:HAS_VERSION]->(:ArticleVersion)-[:CONTAINS]->(told:Assertion {live: true})-[edge:DRIFTS]->(basis:Assertion {live: true})
WHERE ($kinds IS NULL OR edge.kind IN $kinds)
  AND ($directions IS NULL OR edge.direction IN $directions)
WITH edge, told, basis, edge.id AS id,
  told.articleId + ':' + right('0000000' + toString(told.spanStarts[0]), 8) AS sortKey
// page
WITH id, sortKey, edge, told, basis
WHERE $afterId IS NULL OR sortKey > $afterKey OR (sortKey = $afterKey AND id > $afterId)
ORDER BY sortKey, id
LIMIT $limit
RETURN id, sortKey, edge {.*, __typename: 'Drift', toldId: told.id, basisId: basis.id} AS row
