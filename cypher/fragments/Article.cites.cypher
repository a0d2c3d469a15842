// parent: (:Article)
// The sources that the article names or relies on, by kind.
MATCH (parent)-[edge:CITES]->(target:Counterclaim)
WHERE $kinds IS NULL OR edge.kind IN $kinds
WITH edge, target, edge.id AS id, edge.kind AS sortKey
// page
WITH id, sortKey, edge, target
WHERE $afterId IS NULL OR sortKey > $afterKey OR (sortKey = $afterKey AND id > $afterId)
ORDER BY sortKey, id
LIMIT $limit
RETURN id, sortKey, edge {
    .*, __typename: 'Citation',
    node: target {.*, __typename: [label IN labels(target) WHERE NOT label IN ['Counterclaim', 'Entity']][0]}
  } AS row
