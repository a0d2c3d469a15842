// parent: (:Claim)
// Whoever stands behind the claim with a name.
MATCH (parent)<-[edge:ASSERTS]-(claimant:Counterclaim)
WITH edge, claimant, edge.id AS id, coalesce(claimant.name, claimant.title, claimant.key) AS sortKey
// page
WITH id, sortKey, edge, claimant
WHERE $afterId IS NULL OR sortKey > $afterKey OR (sortKey = $afterKey AND id > $afterId)
ORDER BY sortKey, id
LIMIT $limit
RETURN id, sortKey, edge {
    .*, __typename: 'Claimant',
    node: claimant {.*, __typename: [label IN labels(claimant) WHERE NOT label IN ['Counterclaim', 'Entity']][0]}
  } AS row
