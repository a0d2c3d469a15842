// parent: (:Claim)
// The entities that the claim speaks of, by role.
MATCH (parent)-[edge:ABOUT]->(entity:Counterclaim)
WHERE $roles IS NULL OR edge.role IN $roles
WITH edge, entity, edge.id AS id, edge.role + ':' + entity.name AS sortKey
// page
WITH id, sortKey, edge, entity
WHERE $afterId IS NULL OR sortKey > $afterKey OR (sortKey = $afterKey AND id > $afterId)
ORDER BY sortKey, id
LIMIT $limit
RETURN id, sortKey, edge {
    .*, __typename: 'About',
    node: entity {.*, __typename: [label IN labels(entity) WHERE NOT label IN ['Counterclaim', 'Entity']][0]}
  } AS row
