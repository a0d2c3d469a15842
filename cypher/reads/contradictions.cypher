// Pairs of claims that cannot both hold, the surest first.
// starts from: text
WITH $search AS search
WHERE search IS NOT NULL
CALL db.index.fulltext.queryNodes('claim_text', search) YIELD node AS claim
MATCH (claim)-[edge:CONTRADICTS]-(:Claim)
WITH DISTINCT edge
// starts from: heldBy, otherHeldBy, article, outlet
MATCH (:Counterclaim {id: coalesce($heldBy, $otherHeldBy, $article, $outlet)})-[:ASSERTS]->(:Claim)-[edge:CONTRADICTS]-(:Claim)
WITH DISTINCT edge
// starts from: entity
MATCH (:Counterclaim {id: $entity})<-[:ABOUT]-(:Claim)-[edge:CONTRADICTS]-(:Claim)
WITH DISTINCT edge
// starts from: story
MATCH (:Story {id: $story})<-[:PART_OF]-(:Article)-[:ASSERTS]->(:Claim)-[edge:CONTRADICTS]->(:Claim)
WITH DISTINCT edge
// starts from: anywhere
MATCH ()-[edge:CONTRADICTS]->()
// page: USING INDEX edge:CONTRADICTS(sortKey)
// page: WHERE edge.sortKey > coalesce($afterKey, '')
// started
// include: parts/sides
WITH edge
WHERE $degrees IS NULL OR edge.degree IN $degrees
WITH edge, edge.id AS id, edge.sortKey AS sortKey
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
