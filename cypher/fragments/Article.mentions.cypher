// parent: (:Article)
// Who and what the article names, by name.
MATCH (parent)-[edge:MENTIONS]->(entity:Counterclaim)
WITH edge, entity, edge.id AS id, entity.name AS sortKey
// page
WITH id, sortKey, edge, entity
WHERE $afterId IS NULL OR sortKey > $afterKey OR (sortKey = $afterKey AND id > $afterId)
ORDER BY sortKey, id
LIMIT $limit
RETURN id, sortKey, edge {
    .*, __typename: 'Mention',
    node: entity {.*, __typename: [label IN labels(entity) WHERE NOT label IN ['Counterclaim', 'Entity']][0]}
  } AS row
