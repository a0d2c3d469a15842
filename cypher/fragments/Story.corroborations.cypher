// parent: (:Story)
// Pairs of the story's claims that agree, the surest first.
MATCH (parent)<-[:PART_OF]-(:Article)-[:ASSERTS]->(one:Claim)-[edge:CORROBORATES]->(other:Claim)
WHERE EXISTS { (other)<-[:ASSERTS]-(:Article)-[:PART_OF]->(parent) }
WITH DISTINCT parent, edge, one, other
WITH edge, COLLECT {
    MATCH (one)<-[held:ASSERTS]-(holder:Counterclaim)
    WHERE holder.id IN [$heldBy, $otherHeldBy]
      AND EXISTS {
        MATCH (one)<-[:OF]-(holding:Assertion)
        WHERE holding.id IN held.assertionIds
          AND EXISTS { (:Article {id: holding.articleId})-[:PART_OF]->(parent) }
      }
    RETURN holder.id
  } AS ofOne,
  COLLECT {
    MATCH (other)<-[held:ASSERTS]-(holder:Counterclaim)
    WHERE holder.id IN [$heldBy, $otherHeldBy]
      AND EXISTS {
        MATCH (other)<-[:OF]-(holding:Assertion)
        WHERE holding.id IN held.assertionIds
          AND EXISTS { (:Article {id: holding.articleId})-[:PART_OF]->(parent) }
      }
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
    .*, __typename: 'Corroboration', review: verdict,
    reviewsDiffer: any(each IN verdicts WHERE each <> verdict),
    fromId: startNode(edge).id, toId: endNode(edge).id
  } AS row
