// Where articles tell one matter with two certainties, by article and place in its text.
MATCH (told:Assertion {live: true})-[edge:DRIFTS]->(basis:Assertion {live: true})
WHERE ($kinds IS NULL OR edge.kind IN $kinds)
  AND ($directions IS NULL OR edge.direction IN $directions)
  AND ($article IS NULL OR told.articleId = $article)
  AND ($story IS NULL OR EXISTS {
    MATCH (:Article {id: told.articleId})-[:PART_OF]->(:Story {id: $story})
  })
  AND ($outlet IS NULL OR EXISTS {
    MATCH (:Outlet {id: $outlet})-[:PUBLISHED]->(:Article {id: told.articleId})
  })
WITH edge, told, basis, edge.id AS id,
  told.articleId + ':' + right('0000000' + toString(told.spanStarts[0]), 8) AS sortKey
// page
WITH id, sortKey, edge, told, basis
WHERE $afterId IS NULL OR sortKey > $afterKey OR (sortKey = $afterKey AND id > $afterId)
ORDER BY sortKey, id
LIMIT $limit
RETURN id, sortKey, edge {.*, __typename: 'Drift', toldId: told.id, basisId: basis.id} AS row
