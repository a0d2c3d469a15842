// Takes away claims that nobody holds; gives what they were about.
MATCH (claim:Counterclaim&Claim)
WHERE claim.id IN $claimIds AND NOT EXISTS { (claim)<-[:OF]-() }
WITH claim, COLLECT { MATCH (claim)-[:ABOUT]->(entity) RETURN entity.id } AS entityIds
DETACH DELETE claim
RETURN entityIds
