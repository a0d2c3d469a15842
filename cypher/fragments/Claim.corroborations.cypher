// parent: (:Claim)
// The claims that agree with this one, the surest first.
MATCH (parent)-[edge:CORROBORATES]-(:Claim)
WITH DISTINCT edge
WITH edge, edge.id AS id, -edge.score AS sortKey,
  COLLECT {
    MATCH (review:Review {edgeKey: edge.id})
    RETURN review.verdict ORDER BY review.at DESC, review.id
  } AS verdicts
WITH id, sortKey, edge, verdicts, coalesce(verdicts[0], 'SUGGESTED') AS verdict
WHERE $reviews IS NULL OR verdict IN $reviews
// page
WITH id, sortKey, edge, verdict, verdicts
WHERE $afterId IS NULL OR sortKey > $afterKey OR (sortKey = $afterKey AND id > $afterId)
ORDER BY sortKey, id
LIMIT $limit
RETURN id, sortKey, edge {
    .*, __typename: 'Corroboration', review: verdict,
    reviewsDiffer: any(each IN verdicts WHERE each <> verdict),
    fromId: startNode(edge).id, toId: endNode(edge).id
  } AS row
