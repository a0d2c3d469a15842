// What claims are about and who holds them, rebuilt for these claims.
MATCH (claim:Counterclaim)
WHERE claim.id IN $claimIds
CALL (claim) {
  MATCH (claim)-[edge:ABOUT]->()
  WHERE NOT edge.id IN $edgeIds
  DELETE edge
}
CALL (claim) {
  MATCH (claim)<-[edge:ASSERTS]-()
  WHERE NOT edge.id IN $edgeIds
  DELETE edge
}
WITH count(*) AS done
CALL () {
  UNWIND $abouts AS row
  MATCH (claim:Counterclaim {id: row.claimId})
  MATCH (entity:Counterclaim {id: row.entityId})
  MERGE (claim)-[about:ABOUT {id: row.id}]->(entity)
  SET about += row.properties
}
CALL () {
  UNWIND $asserts AS row
  MATCH (claim:Counterclaim {id: row.claimId})
  MATCH (holder:Counterclaim {id: row.holderId})
  MERGE (holder)-[asserts:ASSERTS {id: row.id}]->(claim)
  SET asserts += row.properties
}
