// parent: (:Counterclaim)
// The claims that speak of it, by statement.
MATCH (parent)<-[edge:ABOUT]-(claim:Claim)
WHERE ($roles IS NULL OR edge.role IN $roles) AND EXISTS { (claim)<-[:OF]-(:Assertion {live: true}) }
WITH DISTINCT claim
WITH claim, claim.id AS id, claim.statement AS sortKey
// page
WITH id, sortKey, claim
WHERE $afterId IS NULL OR sortKey > $afterKey OR (sortKey = $afterKey AND id > $afterId)
ORDER BY sortKey, id
LIMIT $limit
RETURN id, sortKey, claim {.*, __typename: 'Claim'} AS row
