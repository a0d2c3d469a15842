// Pairs of claims that cannot both hold, the surest first.
CALL () {
  WITH $search AS search
  WHERE search IS NOT NULL
  CALL db.index.fulltext.queryNodes('claim_text', search) YIELD node AS claim
  MATCH (claim)-[edge:CONTRADICTS]-(:Claim)
  RETURN edge
  UNION
  WITH coalesce($heldBy, $otherHeldBy) AS holderId
  WHERE $text IS NULL AND holderId IS NOT NULL
  MATCH (:Counterclaim {id: holderId})-[:ASSERTS]->(:Claim)-[edge:CONTRADICTS]-(:Claim)
  RETURN edge
  UNION
  WITH coalesce($heldBy, $otherHeldBy) AS holderId
  WHERE $text IS NULL AND holderId IS NULL
  MATCH (:Claim)-[edge:CONTRADICTS]->(:Claim)
  RETURN edge
}
// include: parts/sides
WITH edge
WHERE $degrees IS NULL OR edge.degree IN $degrees
WITH edge, edge.id AS id, CASE edge.degree WHEN 'STRONG' THEN 0.0 ELSE 1.0 END - edge.score AS sortKey,
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
    .*, __typename: 'Contradiction', review: verdict,
    reviewsDiffer: any(each IN verdicts WHERE each <> verdict),
    fromId: startNode(edge).id, toId: endNode(edge).id
  } AS row
