// parent: (:Counterclaim)
// The claims that it stands behind, by statement.
MATCH (parent)-[:ASSERTS]->(claim:Claim)
WITH DISTINCT claim
WITH claim, claim.id AS id, claim.statement AS sortKey
// page
WITH id, sortKey, claim
WHERE $afterId IS NULL OR sortKey > $afterKey OR (sortKey = $afterKey AND id > $afterId)
ORDER BY sortKey, id
LIMIT $limit
RETURN id, sortKey, claim {.*, __typename: 'Claim'} AS row
