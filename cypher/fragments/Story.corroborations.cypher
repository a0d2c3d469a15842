// parent: (:Story)
// Pairs of the story's claims that agree, the surest first.
MATCH (parent)<-[:PART_OF]-(:Article)-[:ASSERTS]->(one:Claim)-[edge:CORROBORATES]->(other:Claim)
WHERE EXISTS { (other)<-[:ASSERTS]-(:Article)-[:PART_OF]->(parent) }
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
    .*, __typename: 'Corroboration',
// include: parts/reviewed
    fromId: startNode(edge).id, toId: endNode(edge).id
  } AS row
