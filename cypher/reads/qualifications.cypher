// Pairs of claims that look like a conflict and are none, the surest first.
CALL () {
  WITH $search AS search
  WHERE search IS NOT NULL
  CALL db.index.fulltext.queryNodes('claim_text', search) YIELD node AS claim
  MATCH (claim)-[edge:QUALIFIES]-(:Claim)
  RETURN edge
  UNION
  WITH coalesce($heldBy, $otherHeldBy) AS holderId
  WHERE $text IS NULL AND holderId IS NOT NULL
  MATCH (:Counterclaim {id: holderId})-[:ASSERTS]->(:Claim)-[edge:QUALIFIES]-(:Claim)
  RETURN edge
  UNION
  WITH coalesce($heldBy, $otherHeldBy) AS holderId
  WHERE $text IS NULL AND holderId IS NULL
  MATCH (:Claim)-[edge:QUALIFIES]->(:Claim)
  RETURN edge
}
// include: parts/sides
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
    .*, __typename: 'Qualification', review: verdict,
    reviewsDiffer: any(each IN verdicts WHERE each <> verdict),
    fromId: startNode(edge).id, toId: endNode(edge).id
  } AS row
