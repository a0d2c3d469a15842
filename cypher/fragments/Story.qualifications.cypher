// parent: (:Story)
// Pairs of the story's claims that look like a conflict and are none, the surest first.
MATCH (parent)<-[:PART_OF]-(:Article)-[:ASSERTS]->(one:Claim)-[edge:QUALIFIES]->(other:Claim)
WHERE ($kinds IS NULL OR edge.kind IN $kinds)
  AND EXISTS { (other)<-[:ASSERTS]-(:Article)-[:PART_OF]->(parent) }
// include: parts/holders-in-story
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
