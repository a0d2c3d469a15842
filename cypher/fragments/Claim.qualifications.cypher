// parent: (:Claim)
// The claims that seem to conflict with this one and do not, the surest first.
MATCH (parent)-[edge:QUALIFIES]-(:Claim)
WHERE $kinds IS NULL OR edge.kind IN $kinds
WITH DISTINCT edge
WITH edge, edge.id AS id, -edge.score AS sortKey
// include: parts/review-wanted
// page
WITH id, sortKey, edge
WHERE $afterId IS NULL OR sortKey > $afterKey OR (sortKey = $afterKey AND id > $afterId)
ORDER BY sortKey, id
LIMIT $limit
RETURN id, sortKey, edge {
    .*, __typename: 'Qualification',
// include: parts/reviewed
    fromId: startNode(edge).id, toId: endNode(edge).id
  } AS row
