// Pairs of claims that look like a conflict and are none, the surest first.
CALL () {
  WITH $search AS search
  WHERE search IS NOT NULL
  CALL db.index.fulltext.queryNodes('claim_text', search) YIELD node AS claim
  MATCH (claim)-[edge:QUALIFIES]-(:Claim)
  RETURN edge
  UNION
  WITH coalesce($heldBy, $otherHeldBy, $article, $outlet) AS holderId
  WHERE $text IS NULL AND holderId IS NOT NULL
  MATCH (:Counterclaim {id: holderId})-[:ASSERTS]->(:Claim)-[edge:QUALIFIES]-(:Claim)
  RETURN edge
  UNION
  WITH $entity AS entityId, coalesce($heldBy, $otherHeldBy, $article, $outlet) AS holderId
  WHERE $text IS NULL AND holderId IS NULL AND entityId IS NOT NULL
  MATCH (:Counterclaim {id: entityId})<-[:ABOUT]-(:Claim)-[edge:QUALIFIES]-(:Claim)
  RETURN edge
  UNION
  WITH $story AS storyId, coalesce($heldBy, $otherHeldBy, $article, $outlet, $entity) AS thingId
  WHERE $text IS NULL AND thingId IS NULL AND storyId IS NOT NULL
  MATCH (:Story {id: storyId})<-[:PART_OF]-(:Article)-[:ASSERTS]->(:Claim)-[edge:QUALIFIES]->(:Claim)
  RETURN edge
  UNION
  WITH coalesce($heldBy, $otherHeldBy, $article, $outlet, $entity, $story) AS thingId
  WHERE $text IS NULL AND thingId IS NULL
  MATCH (:Claim)-[edge:QUALIFIES]->(:Claim)
  RETURN edge
}
// include: parts/sides
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
