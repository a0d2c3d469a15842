// parent: (:Claim)
// The claims that cannot hold beside this one, the surest first.
MATCH (parent)-[edge:CONTRADICTS]-(:Claim)
WHERE ($kinds IS NULL OR edge.kind IN $kinds)
  AND ($degrees IS NULL OR edge.degree IN $degrees)
WITH DISTINCT edge
WITH edge, edge.id AS id, CASE edge.degree WHEN 'STRONG' THEN 0.0 ELSE 1.0 END - edge.score AS sortKey
// include: parts/review-wanted
// page
WITH id, sortKey, edge
WHERE $afterId IS NULL OR sortKey > $afterKey OR (sortKey = $afterKey AND id > $afterId)
ORDER BY sortKey, id
LIMIT $limit
RETURN id, sortKey, edge {
    .*, __typename: 'Contradiction',
// include: parts/reviewed
    fromId: startNode(edge).id, toId: endNode(edge).id
  } AS row
