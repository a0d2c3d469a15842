// Those of some contradictions that somebody wants to hear of; of use is their ids, for what was judged of them is not looked up.
UNWIND $among AS edgeId
MATCH (one:Claim)-[edge:CONTRADICTS {id: edgeId}]->(other:Claim)
WHERE ($kinds IS NULL OR edge.kind IN $kinds)
  AND ($degrees IS NULL OR edge.degree IN $degrees)
  AND ($story IS NULL OR EXISTS {
    MATCH (one)<-[:ASSERTS]-(:Article)-[:PART_OF]->(story:Story {id: $story})
    WHERE EXISTS { (other)<-[:ASSERTS]-(:Article)-[:PART_OF]->(story) }
  })
  AND ($entity IS NULL
    OR EXISTS { (one)-[:ABOUT]->(:Counterclaim {id: $entity}) }
    OR EXISTS { (other)-[:ABOUT]->(:Counterclaim {id: $entity}) })
  AND ($heldBy IS NULL
    OR EXISTS { (one)<-[:ASSERTS]-(:Counterclaim {id: $heldBy}) }
    OR EXISTS { (other)<-[:ASSERTS]-(:Counterclaim {id: $heldBy}) })
WITH edge, edge.id AS id, edge.id AS sortKey
// page
WITH id, sortKey, edge
WHERE $afterId IS NULL OR id > $afterId
ORDER BY id
LIMIT $limit
RETURN id, sortKey, edge {
    .*, __typename: 'Contradiction', review: 'SUGGESTED', reviewsDiffer: false,
    fromId: startNode(edge).id, toId: endNode(edge).id
  } AS row
