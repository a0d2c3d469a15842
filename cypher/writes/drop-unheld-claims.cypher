// Takes away claims that nobody holds; gives what they were about and what was against them.
MATCH (claim:Counterclaim&Claim)
WHERE claim.id IN $claimIds AND NOT EXISTS { (claim)<-[:OF]-() }
WITH claim,
  COLLECT { MATCH (claim)-[:ABOUT]->(entity) RETURN entity.id } AS entityIds,
  COLLECT { MATCH (claim)-[:CONTRADICTS]-(other) RETURN DISTINCT other.id } AS againstIds
DETACH DELETE claim
RETURN entityIds, againstIds
