// parent: (:Counterclaim)
// Whom somebody judged it to be, or not to be.
MATCH (parent)-[edge:SAME_AS]-(other:Counterclaim)
WITH edge, other, edge.id AS id, other.name AS sortKey
// page
WITH id, sortKey, edge, other
WHERE $afterId IS NULL OR sortKey > $afterKey OR (sortKey = $afterKey AND id > $afterId)
ORDER BY sortKey, id
LIMIT $limit
RETURN id, sortKey, edge {
    .*, __typename: 'Identity',
    node: other {.*, __typename: [label IN labels(other) WHERE NOT label IN ['Counterclaim', 'Entity']][0]}
  } AS row
