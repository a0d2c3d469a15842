// Pairs of claims that look like a conflict and are none, the surest first.
CALL () {
  WITH coalesce($heldBy, $otherHeldBy) AS holderId
  WHERE holderId IS NOT NULL
  MATCH (:Counterclaim {id: holderId})-[:ASSERTS]->(:Claim)-[edge:QUALIFIES]-(:Claim)
  RETURN edge
  UNION
  WITH coalesce($heldBy, $otherHeldBy) AS holderId
  WHERE holderId IS NULL
  MATCH (:Claim)-[edge:QUALIFIES]->(:Claim)
  RETURN edge
}
WITH edge, startNode(edge) AS one, endNode(edge) AS other
WHERE ($kinds IS NULL OR edge.kind IN $kinds)
  AND ($story IS NULL OR EXISTS {
    MATCH (one)<-[:ASSERTS]-(:Article)-[:PART_OF]->(story:Story {id: $story})
    WHERE EXISTS { (other)<-[:ASSERTS]-(:Article)-[:PART_OF]->(story) }
  })
  AND ($entity IS NULL
    OR EXISTS { (one)-[:ABOUT]->(:Counterclaim {id: $entity}) }
    OR EXISTS { (other)-[:ABOUT]->(:Counterclaim {id: $entity}) })
  AND ($article IS NULL
    OR EXISTS { (one)<-[:ASSERTS]-(:Article {id: $article}) }
    OR EXISTS { (other)<-[:ASSERTS]-(:Article {id: $article}) })
WITH edge, COLLECT {
    MATCH (one)<-[:ASSERTS]-(holder:Counterclaim)
    WHERE holder.id IN [$heldBy, $otherHeldBy]
    RETURN holder.id
  } AS ofOne,
  COLLECT {
    MATCH (other)<-[:ASSERTS]-(holder:Counterclaim)
    WHERE holder.id IN [$heldBy, $otherHeldBy]
    RETURN holder.id
  } AS ofOther
WHERE (($heldBy IS NULL OR $heldBy IN ofOne) AND ($otherHeldBy IS NULL OR $otherHeldBy IN ofOther))
  OR (($heldBy IS NULL OR $heldBy IN ofOther) AND ($otherHeldBy IS NULL OR $otherHeldBy IN ofOne))
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
